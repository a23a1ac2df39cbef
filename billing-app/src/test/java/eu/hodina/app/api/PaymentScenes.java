package eu.hodina.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Payments that came to the firm's account, one a file, and what is decided on them. */
final class PaymentScenes {
    private static final String TRANSACTIONS = "/api/v1/bank/transactions";
    private static final String DOCUMENTS = "/api/v1/documents";

    private final World world;
    private final Supplier<Asker> administrator;
    private final Supplier<String> firm;
    private final Map<String, Consumer<Call>> scenes;
    private int count;

    PaymentScenes(
            World world, Supplier<Asker> administrator, Supplier<String> firm, Map<String, Consumer<Call>> scenes) {
        this.world = world;
        this.administrator = administrator;
        this.firm = firm;
        this.scenes = scenes;
    }

    void add() {
        scenes.put("POST /api/v1/bank/statements", call -> call.file = statement("1.00", ""));
        scenes.put("POST " + TRANSACTIONS + "/{id}/confirm", call -> {
            JsonNode document = document();
            at(
                    call,
                    received(
                            document.at("/balance/payable").textValue(),
                            "faktura " + document.path("number").textValue()));
        });
        scenes.put("POST " + TRANSACTIONS + "/{id}/booking", call -> {
            call.body().removeAll();
            call.body().put("client", world.made("/api/v1/clients"));
        });
        scenes.put(
                "POST " + TRANSACTIONS + "/{id}/split",
                call -> call.body().put("client", world.made("/api/v1/clients")));
        scenes.put(
                "POST " + TRANSACTIONS + "/{id}/undo",
                call -> decide(call.place.replace("/undo", ""), "/ignore", "{\"reason\":\"soukromé\"}"));
        scenes.put("POST /api/v1/credits/uses", call -> {
            JsonNode document = document();
            decide(
                    TRANSACTIONS + "/" + received("500.00", ""),
                    "/booking",
                    "{\"client\":\"" + document.path("client").textValue() + "\"}");
            call.body()
                    .put("document", document.path("number").textValue())
                    .put("amount", "500.00")
                    .put("currency", "CZK");
        });
    }

    /** Of a payment that waits for a person. */
    String waiting() {
        return received("1.00", "");
    }

    private JsonNode document() {
        return administrator
                .get()
                .ask("GET", DOCUMENTS + "/" + world.made(DOCUMENTS), Map.of(), "")
                .json();
    }

    private static void at(Call call, String payment) {
        call.place = TRANSACTIONS + "/" + payment + call.place.substring(call.place.lastIndexOf('/'));
    }

    private void decide(String place, String step, String body) {
        Scenes.said(administrator
                .get()
                .ask("POST", place + step, Map.of("Content-Type", "application/json", "If-Match", "\"0\""), body));
    }

    /** The identity of a credit that a file brought. */
    private String received(String amount, String message) {
        byte[] file = statement(amount, message);
        Scenes.said(administrator
                .get()
                .ask("POST", "/api/v1/bank/statements", Map.of("Content-Type", "application/octet-stream"), file));
        String reference = "BANK-" + count;
        JsonNode waiting = administrator
                .get()
                .ask("GET", TRANSACTIONS + "?state=WAITING&from=2026-11-20&limit=200", Map.of(), "")
                .json()
                .path("items");
        return ApiDocument.items(waiting)
                .filter(one -> one.path("reference").asText().equals(reference))
                .findFirst()
                .orElseThrow()
                .path("id")
                .textValue();
    }

    private byte[] statement(String amount, String message) {
        count++;
        JsonNode accounts = administrator
                .get()
                .ask("GET", "/api/v1/firms/" + firm.get(), Map.of(), "")
                .json()
                .path("accounts");
        String account = ApiDocument.items(accounts)
                .filter(one -> one.path("currency").asText().equals("CZK"))
                .findFirst()
                .orElseThrow()
                .path("iban")
                .textValue();
        return ("<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><Stmt><Id>" + count
                        + "</Id><Acct><Id><IBAN>" + account + "</IBAN></Id><Ccy>CZK</Ccy></Acct><Ntry><Amt Ccy=\"CZK\">"
                        + amount + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt>"
                        + "</BookgDt><AcctSvcrRef>BANK-" + count + "</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Ustrd>"
                        + message + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
