package eu.hodina.web;

import static eu.hodina.application.fixture.Fixtures.identityOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invoices of subcontractors over HTTP. */
@MicronautTest(rebuildContext = true)
class ReceivedInvoicesApiTest {
    private static final String ORDER = "/api/v1/orders/" + identityOf("order Z20260001");

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private Visitor manager;

    @BeforeEach
    void a_firm_has_orders() {
        Fixtures.aSmallFirmIn(billing.ports());
        manager = new Visitor(server.getURI()).as("manager");
    }

    private HttpResponse<String> post(String query, String file, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/octet-stream";
        return manager.post(ORDER + "/received-invoices" + query, file, all);
    }

    @Test
    void an_invoice_becomes_an_expense_once() {
        HttpResponse<String> taken = post("", "Sub s.r.o.|F1|INVOICE|18075.00|CZK");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(taken.body()).contains("\"number\":\"F1\"", "\"text\":\"Sub s.r.o., F1\"");
        String place = taken.headers().firstValue("Location").orElseThrow();
        assertThat(place).startsWith(ORDER + "/expenses/");
        assertThat(manager.get(place).body())
                .contains("\"unitPrice\":{\"amount\":\"18075.00\"", "\"cost\":{\"amount\":\"18075.00\"", "2026-11-20");
        HttpResponse<String> again = post("", "Sub s.r.o.|F1|INVOICE|18075.00|CZK");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("F1 of 27074358 is a cost already");
        assertThat(manager.get(ORDER + "/expenses").body().split("F1")).hasSize(2);
        assertThat(manager.send("DELETE", place, "", "If-Match", "\"1\"").statusCode())
                .isEqualTo(204);
        assertThat(post("", "Sub s.r.o.|F1|INVOICE|18075.00|CZK").statusCode()).isEqualTo(201);
    }

    @Test
    void the_same_request_is_answered_once() {
        HttpResponse<String> first = post("", "Sub|F2|INVOICE|1.00|CZK", "Idempotency-Key", "key-1");
        HttpResponse<String> second = post("", "Sub|F2|INVOICE|1.00|CZK", "Idempotency-Key", "key-1");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(post("", "Sub|F3|INVOICE|1.00|CZK", "Idempotency-Key", "key-1")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_cost_in_another_currency_needs_a_price() {
        HttpResponse<String> refused = post("", "Sub|F4|INVOICE|100.00|EUR");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("/unitPrice", "CZK");
        HttpResponse<String> taken =
                post("?unitPrice=2900.00&currency=CZK&vatCategory=REDUCED", "Sub|F4|INVOICE|100.00|EUR");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(taken.body())
                .contains("\"unitPrice\":{\"amount\":\"2900.00\",\"currency\":\"CZK\"}", "REDUCED")
                .contains("\"cost\":{\"amount\":\"100.00\",\"currency\":\"EUR\"}");
    }

    @Test
    void what_is_no_cost_is_refused() {
        assertThat(post("", "no invoice").body()).contains("\"status\":422", "five parts were expected");
        assertThat(post("", "Sub|F5|CREDIT_NOTE|100.00|CZK").body()).contains("\"status\":422", "not a CREDIT_NOTE");
        assertThat(post("", "Sub|F5|INVOICE|0.00|CZK").body()).contains("\"status\":422", "of more than zero");
        assertThat(post("", "Sub|" + "F".repeat(101) + "|INVOICE|1.00|CZK").body())
                .contains("\"status\":422", "a number of 1 to 100 characters");
        assertThat(post("?unitPrice=1.00", "Sub|F5|INVOICE|1.00|CZK").body()).contains("\"status\":400", "/currency");
        assertThat(post("?vatCategory=X", "Sub|F5|INVOICE|1.00|CZK").body()).contains("\"status\":400", "/vatCategory");
        assertThat(manager.post(
                                "/api/v1/orders/" + identityOf("nobody") + "/received-invoices",
                                "Sub|F5|INVOICE|1.00|CZK",
                                "Content-Type",
                                "application/octet-stream")
                        .statusCode())
                .isEqualTo(404);
    }
}
