package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.fixture.Papers;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm words its mails, tries them, and goes back to the program's. */
@MicronautTest(rebuildContext = true)
class MailTemplatesApiTest {
    private static final String FIRM = "/api/v1/firms/" + Fixtures.aFirm().id().value() + "/mail-templates";
    private static final String PLACE = FIRM + "/INVOICE/CS";

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private Visitor manager;

    @BeforeEach
    void log_in() {
        if (billing.ports().firms().all().isEmpty()) {
            billing.ports().firms().add(Fixtures.aFirm());
        }
        manager = new Visitor(server.getURI()).as("manager");
    }

    private HttpResponse<String> put(String body, String version) {
        return manager.send("PUT", PLACE, body, "Content-Type", "application/json", "If-Match", version);
    }

    private HttpResponse<String> preview(String body) {
        return manager.post(PLACE + "/preview", body, "Content-Type", "application/json");
    }

    @Test
    void a_template_is_worded_anew_tried_and_taken_back() {
        assertThat(manager.get(FIRM).body())
                .contains("{\"kind\":\"INVOICE\",\"language\":\"CS\",\"own\":false,"
                        + "\"subject\":\"Faktura {{document.number}}\"}");
        HttpResponse<String> found = manager.get(PLACE);
        assertThat(found.headers().firstValue("ETag")).contains("\"0\"");
        assertThat(found.body())
                .contains(
                        "\"own\":false",
                        "{\"placeholder\":\"{{document.number}}\",\"meaning\":\"číslo dokladu\",\"example\":\"FV20260001\","
                                + "\"list\":false}");
        String own = "{\"subject\":\"Fa {{document.number}}\",\"text\":\"Ahoj,\\r\\n\\r\\nplať {{document.payable}}\"}";
        assertThat(manager.send("PUT", PLACE, own, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(428);
        HttpResponse<String> changed = put(own, "\"0\"");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(changed.body())
                .contains("\"own\":true", "\"html\":\"<p>Ahoj,</p>\\n<p>plať {{document.payable}}</p>\\n\"");
        assertThat(put(own, "\"0\"").statusCode()).isEqualTo(412);
        assertThat(preview("{}").body())
                .contains("\"subject\":\"Fa FV20260001\"", "\"text\":\"Ahoj,\\n\\nplať 21\u00a0780,75\u00a0Kč\"");
        HttpResponse<String> reset = manager.send("DELETE", PLACE, "", "If-Match", "\"1\"");
        assertThat(reset.statusCode()).as(reset.body()).isEqualTo(200);
        assertThat(reset.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(reset.body()).contains("\"own\":false");
    }

    @Test
    void it_is_tried_with_real_data_before_it_is_kept() {
        if (billing.ports().invoices().find(Papers.anInvoice("FV20260007").id()).isEmpty()) {
            billing.ports().invoices().add(Papers.anInvoice("FV20260007"));
        }
        HttpResponse<String> tried = preview("{\"template\":{\"subject\":\"{{document.number}}\","
                + "\"text\":\"{{client.name}}\",\"html\":\"<b>{{client.name}}</b>\"},\"documents\":[\"FV20260007\"]}");
        assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
        assertThat(tried.body())
                .isEqualTo("{\"subject\":\"FV20260007\",\"text\":\"Pekárna U Žáby s.r.o.\","
                        + "\"html\":\"<b>Pekárna U Žáby s.r.o.</b>\"}");
        assertThat(manager.get(PLACE).headers().firstValue("ETag")).contains("\"0\"");
        assertThat(preview("{\"documents\":[\"FV20269999\"]}").body())
                .contains(
                        "\"status\":422",
                        "\"path\":\"/documents/0\"",
                        "the number of a document of this firm was expected, not FV20269999");
        assertThat(preview("{\"client\":\"019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071\"}")
                        .body())
                .contains("\"status\":422", "\"path\":\"/client\"");
    }

    @Test
    void what_must_not_go_out_is_refused_with_its_place() {
        assertThat(put("{\"subject\":\"a\\r\\nBcc: x@y.example\",\"text\":\"a\"}", "\"0\"")
                        .body())
                .contains(
                        "\"status\":422",
                        "\"path\":\"/subject\"",
                        "line 1, column 2: one line without control characters was expected, not U+000D");
        assertThat(put("{\"subject\":\"a\",\"text\":\"a\\n{{clint.name}}\"}", "\"0\"")
                        .body())
                .contains("\"status\":422", "\"path\":\"/text\"", "line 2, column 1: a placeholder of INVOICE");
        assertThat(put("{\"subject\":\"a\",\"text\":\"a\",\"html\":\"<img src=\\\"x\\\">\"}", "\"0\"")
                        .body())
                .contains("\"status\":422", "\"path\":\"/html\"", "an element of a mail was expected, not <img>");
        assertThat(put("{\"text\":\"a\"}", "\"0\"").body()).contains("\"status\":400", "\"path\":\"/subject\"");
        assertThat(manager.get(FIRM + "/NEWS/CS").body()).contains("\"status\":400", "\"path\":\"/kind\"");
        assertThat(manager.get(FIRM + "/INVOICE/DE").body()).contains("\"status\":400", "\"path\":\"/language\"");
        assertThat(manager.get("/api/v1/firms/019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071/mail-templates")
                        .statusCode())
                .isEqualTo(404);
    }
}
