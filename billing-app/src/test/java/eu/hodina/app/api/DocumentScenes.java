package eu.hodina.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The states of documents that their steps need; what is paid, credited or late. */
final class DocumentScenes {
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final String DOCUMENTS = "/api/v1/documents";
    private static final ZoneId FIRMS_ZONE = ZoneId.of("Europe/Prague");

    private final World world;
    private final Supplier<Asker> administrator;
    private final Map<String, Consumer<Call>> scenes;
    private int late;

    DocumentScenes(World world, Supplier<Asker> administrator, Map<String, Consumer<Call>> scenes) {
        this.world = world;
        this.administrator = administrator;
        this.scenes = scenes;
    }

    void add() {
        addDrafts();
        scenes.put("POST " + DOCUMENTS, ofKind("INVOICE", "NET"));
        scenes.put(
                "POST " + DOCUMENTS + "/{number}/receipts", call -> call.body().put("day", today()));
        scenes.put(
                "POST " + DOCUMENTS + "/{number}/credit-notes",
                call -> call.body().put("event", today()));
        scenes.put(
                "POST " + DOCUMENTS + "/{number}/debit-notes",
                call -> call.body().put("event", today()));
        scenes.put("POST " + DOCUMENTS + "/{number}/applications", this::leftOver);
        scenes.put("POST " + DOCUMENTS + "/{number}/refunds", call -> {
            call.place = DOCUMENTS + "/" + creditNoteOfWhatIsPaid() + "/refunds";
            call.body().put("day", today());
            call.part("paidBack").put("amount", "1.00").put("currency", "CZK");
        });
        scenes.put("POST " + DOCUMENTS + "/{number}/penalties", call -> {
            call.place = DOCUMENTS + "/" + lateOne() + "/penalties";
            call.body().remove("until");
        });
        scenes.put("POST /api/v1/advances/{proforma}/{receipt}/tax-document", this::advance);
    }

    /** The firm's day at each call, for a run may go past its midnight. */
    private static String today() {
        return LocalDate.now(FIRMS_ZONE).toString();
    }

    /** Each of an order of its own, on which there is something to bill. */
    private void addDrafts() {
        Consumer<Call> asUsual = call -> call.part("options").remove(List.of("language", "prices", "purchaseOrders"));
        scenes.put("POST /api/v1/drafts", asUsual.andThen(call -> {
            // what is issued is rated, and what is rated keeps its client's agreements as they are
            String client = world.made("/api/v1/clients");
            call.body().put("client", client).put("until", today()).put("order", billable(client));
        }));
        scenes.put("POST /api/v1/billing/issue", call -> {
            String client = world.made("/api/v1/clients");
            call.body().put("client", client).put("until", today()).put("order", billable(client));
        });
        scenes.put(
                "PUT /api/v1/drafts/{id}", asUsual.andThen(call -> call.body().putArray("edits")));
    }

    private String billable(String client) {
        scenes.put(
                "POST /api/v1/orders", call -> call.body().put("client", client).put("state", "ORDERED"));
        String order = world.made("/api/v1/orders");
        scenes.remove("POST /api/v1/orders");
        post(
                "/api/v1/orders/" + order + "/expenses",
                "{\"text\":\"Jízdné\",\"quantity\":\"1\",\"unitPrice\":{\"amount\":\"100.00\",\"currency\":\"CZK\"},"
                        + "\"vatCategory\":\"STANDARD\",\"date\":\"" + today() + "\"}");
        return order;
    }

    /** The rates by which interest is told; the demo's invoices were due in the second half of 2026. */
    void furnish() {
        for (String halfYear : List.of("2026-H2", "2027-H1")) {
            Map<String, String> headers = new HashMap<>(JSON);
            headers.put("If-Match", "\"0\"");
            Scenes.said(
                    administrator.get().ask("PUT", "/api/v1/repo-rates/" + halfYear, headers, "{\"rate\":\"3.50\"}"));
        }
    }

    private static Consumer<Call> ofKind(String kind, String prices) {
        return call -> {
            call.body().put("kind", kind).remove("taxPoint");
            call.part("options").put("prices", prices);
        };
    }

    private JsonNode post(String place, String body) {
        return Scenes.said(administrator.get().ask("POST", place, JSON, body)).json();
    }

    /** All that it is to be paid with. */
    private JsonNode paid(String number) {
        JsonNode document = administrator
                .get()
                .ask("GET", DOCUMENTS + "/" + number, Map.of(), "")
                .json();
        return post(
                DOCUMENTS + "/" + number + "/receipts",
                "{\"day\":\"" + today() + "\",\"received\":{\"amount\":\""
                        + document.at("/balance/payable").textValue() + "\",\"currency\":\"CZK\"}}");
    }

    /** A credit note of what was paid, of which all is left, and another document. */
    private void leftOver(Call call) {
        call.place = DOCUMENTS + "/" + creditNoteOfWhatIsPaid() + "/applications";
        call.body().put("document", world.made(DOCUMENTS));
    }

    private String creditNoteOfWhatIsPaid() {
        String number = world.made(DOCUMENTS);
        paid(number);
        return post(
                        DOCUMENTS + "/" + number + "/credit-notes",
                        "{\"reason\":\"Sleva\",\"event\":\"" + today() + "\",\"whole\":true}")
                .path("number")
                .textValue();
    }

    /** Another of the demo's invoices each time: what is charged is charged once. */
    private String lateOne() {
        JsonNode invoices = administrator
                .get()
                .ask("GET", "/api/v1/invoices?limit=200", Map.of(), "")
                .json()
                .path("items");
        List<String> overdue = ApiDocument.items(invoices)
                .filter(invoice -> invoice.path("overdue").booleanValue())
                .map(invoice -> invoice.path("number").textValue())
                .toList();
        return overdue.get(late++ % overdue.size());
    }

    private void advance(Call call) {
        Consumer<Call> usual = scenes.put("POST " + DOCUMENTS, ofKind("PROFORMA", "GROSS"));
        String proforma = world.made(DOCUMENTS);
        scenes.put("POST " + DOCUMENTS, usual);
        String receipt = paid(proforma).path("id").textValue();
        call.place = "/api/v1/advances/" + proforma + "/" + receipt + "/tax-document";
    }
}
