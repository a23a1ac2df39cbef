package eu.hodina.web;

import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.fixture.Papers;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the bank's file to the decision, over HTTP; the reader is that of the memory bank, a line a payment. */
@MicronautTest(rebuildContext = true)
class PaymentsApiTest {
    private static final String STATEMENTS = "/api/v1/bank/statements";
    private static final String TRANSACTIONS = "/api/v1/bank/transactions";

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private Visitor accountant;

    @BeforeEach
    void an_invoice_of_1827_35() {
        Fixtures.aSmallFirmIn(billing.ports());
        billing.ports().invoices().add(Papers.anInvoice("FV20260001"));
        accountant = new Visitor(server.getURI()).as("accountant");
    }

    private HttpResponse<String> upload(String file) {
        return accountant.send("POST", STATEMENTS, file, "Content-Type", "application/octet-stream");
    }

    private HttpResponse<String> decide(String payment, String step, String version, String body) {
        return accountant.send(
                "POST",
                TRANSACTIONS + "/" + payment + step,
                body,
                "Content-Type",
                "application/json",
                "If-Match",
                "\"" + version + "\"");
    }

    private String first(String list) {
        Matcher id = Pattern.compile("\"(?:id|payment)\":\"([^\"]+)\"").matcher(list);
        assertThat(id.find()).as(list).isTrue();
        return id.group(1);
    }

    @Test
    void a_file_is_read_in_once_and_what_is_certain_is_booked() {
        String file = "2026-11-10 1827.35 CZK 20260001\n2026-11-11 7.00 CZK 999";
        assertThat(upload(file).body())
                .contains("\"added\":2", "\"matched\":1", "\"unmatched\":1", "\"repeated\":false");
        assertThat(upload(file).body()).contains("\"added\":0", "\"repeated\":true", "\"known\":2");
        assertThat(accountant.get(STATEMENTS).body()).contains("\"format\":\"CSV\"", "\"ours\":true");
        String booked = accountant.get(TRANSACTIONS + "?state=BOOKED").body();
        assertThat(booked).contains("\"amount\":\"1827.35\"").doesNotContain("7.00");
        assertThat(accountant.get(TRANSACTIONS + "/" + first(booked)).body())
                .contains(
                        "\"code\":\"EXACT\"", "\"document\":\"FV20260001\"", "Variabilní symbol je symbolem faktury.");
        assertThat(accountant.get(TRANSACTIONS + "?limit=1").body()).contains("\"next\":");
        assertThat(accountant.get(TRANSACTIONS + "?state=NEVER").statusCode()).isEqualTo(400);
    }

    @Test
    void a_payment_is_corrected_split_ignored_and_undone() {
        upload("2026-11-10 2000.00 CZK 999");
        String suggestions = accountant.get("/api/v1/bank/suggestions").body();
        assertThat(suggestions).contains("\"code\":\"SYMBOL_UNKNOWN\"", "Nothing is open under this variable symbol.");
        String payment = first(suggestions);
        String client = "{\"client\":\"" + aClient("pekarna").id().value() + "\"}";
        HttpResponse<String> split = decide(payment, "/split", "0", client);
        assertThat(split.statusCode()).as(split.body()).isEqualTo(200);
        assertThat(split.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(split.body()).contains("\"document\":\"FV20260001\"", "\"172.65\"", "\"by\":\"accountant\"");
        assertThat(accountant.get("/api/v1/credits").body()).contains("\"172.65\"");
        assertThat(decide(payment, "/undo", "0", "").statusCode()).isEqualTo(412);
        assertThat(decide(payment, "/undo", "1", "").statusCode()).isEqualTo(200);
        String booking =
                "{\"allocations\":[{\"document\":\"FV20260001\",\"amount\":\"1827.36\",\"currency\":\"CZK\"}]}";
        assertThat(decide(payment, "/booking", "2", booking).body()).contains("\"status\":422", "has 1827.35 CZK open");
        String rounded = "{\"allocations\":[{\"document\":\"FV20260001\",\"amount\":\"1828.00\",\"currency\":\"CZK\"}],"
                + "\"differences\":[{\"document\":\"FV20260001\",\"amount\":\"-0.65\",\"currency\":\"CZK\","
                + "\"cause\":\"ROUNDING\"}]}";
        assertThat(decide(payment, "/booking", "2", rounded).body()).contains("\"-0.65\"", "\"172.00\"");
        assertThat(decide(payment, "/undo", "3", "").body()).contains("\"state\":\"WAITING\"");
        assertThat(decide(payment, "/ignore", "4", "{\"reason\":\"soukromé\"}").body())
                .contains("\"state\":\"LEFT_OUT\"", "\"ignored\":\"soukromé\"");
        assertThat(decide(payment, "/confirm", "5", "{}").statusCode()).isEqualTo(422);
    }

    @Test
    void a_broken_file_is_refused_and_nothing_is_kept() {
        assertThat(upload("neco uplne jineho").statusCode()).isEqualTo(422);
        assertThat(upload("neco uplne jineho").body()).contains("\"line\":1", "\"offset\":0");
        assertThat(accountant.get(STATEMENTS).body()).contains("\"items\":[]");
    }

    @Test
    void the_settings_of_a_firm_are_changed() {
        String place = "/api/v1/firms/" + aFirm().id().value() + "/payment-policy";
        assertThat(accountant.get(place).body()).contains("\"settlementOrder\":\"CHARGES_FIRST\"", "\"1.00\"");
        String other =
                "{\"settlementOrder\":\"PRINCIPAL_FIRST\",\"rounding\":[{\"amount\":\"2.00\",\"currency\":\"CZK\"}]}";
        assertThat(accountant
                        .send("PUT", place, other, "Content-Type", "application/json", "If-Match", "\"0\"")
                        .body())
                .contains("\"settlementOrder\":\"PRINCIPAL_FIRST\"", "\"2.00\"", "\"fees\":[]");
    }

    @Test
    void a_worker_sees_nothing_of_it() {
        Visitor worker = new Visitor(server.getURI()).as("worker");
        assertThat(worker.get(TRANSACTIONS).statusCode()).isEqualTo(403);
        Visitor manager = new Visitor(server.getURI()).as("manager");
        assertThat(manager.get(TRANSACTIONS).statusCode()).isEqualTo(200);
        assertThat(manager.send("POST", STATEMENTS, "x", "Content-Type", "application/octet-stream")
                        .statusCode())
                .isEqualTo(403);
    }
}
