package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the tables of a bank are to be read is kept, changed, removed and tried. */
@MicronautTest(rebuildContext = true)
class CsvMappingsApiTest {
    private static final String PLACE = "/api/v1/bank/csv-mappings";
    private static final String KB = "{\"name\":\"KB\",\"datePattern\":\"d.M.yyyy\",\"currency\":\"CZK\","
            + "\"facts\":{\"opening\":\"Počáteční\"},\"columns\":{\"booked\":\"Datum\",\"amount\":\"#2\","
            + "\"message\":[\"Zpráva\",\"Poznámka\"]}}";

    @Inject
    EmbeddedServer server;

    private Visitor accountant;

    @Inject
    Billing billing;

    @BeforeEach
    void log_in() {
        if (billing.ports().firms().all().isEmpty()) {
            billing.ports().firms().add(Fixtures.aFirm());
        }
        accountant = new Visitor(server.getURI()).as("accountant");
    }

    private HttpResponse<String> send(String method, String place, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return accountant.send(method, place, body, all);
    }

    private HttpResponse<String> keep(String mapping) {
        return send("POST", PLACE, "{\"firm\":\"" + Fixtures.aFirm().id().value() + "\",\"mapping\":" + mapping + "}");
    }

    private static String placeOf(HttpResponse<String> created) {
        return created.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void a_mapping_is_kept_found_changed_and_removed() {
        HttpResponse<String> created = keep(KB);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String place = placeOf(created);
        HttpResponse<String> found = accountant.get(place);
        assertThat(found.body())
                .isEqualTo(created.body())
                .contains(
                        "\"delimiter\":\";\"",
                        "\"header\":true",
                        "\"sign\":\"SIGNED\"",
                        "\"creditMarks\":[]",
                        "\"amount\":\"#2\"",
                        "\"message\":[\"Zpráva\",\"Poznámka\"]",
                        "\"opening\":\"Počáteční\"",
                        "\"currency\":\"CZK\"");
        String changed = KB.replace("\"KB\"", "\"ČS\"").replace("\"currency\"", "\"delimiter\":\"\\t\",\"currency\"");
        assertThat(send("PUT", place, changed).statusCode()).isEqualTo(428);
        HttpResponse<String> put = send("PUT", place, changed, "If-Match", "\"1\"");
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        assertThat(put.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(accountant.get(PLACE).body()).contains("\"name\":\"ČS\"", "\"delimiter\":\"\\t\"");
        assertThat(send("PUT", place, KB, "If-Match", "\"1\"").statusCode()).isEqualTo(412);
        assertThat(accountant.send("DELETE", place, "", "If-Match", "\"2\"").statusCode())
                .isEqualTo(204);
        assertThat(accountant.get(place).statusCode()).isEqualTo(404);
        assertThat(accountant.get(PLACE).body()).contains("\"items\":[]");
    }

    @Test
    void what_is_wrong_is_refused_with_its_place() {
        keep(KB);
        assertThat(keep(KB).statusCode()).isEqualTo(422);
        assertThat(keep(KB).body())
                .contains("\"path\":\"/name\"", "a name that no other mapping of the firm has was expected, not 'KB'");
        HttpResponse<String> wrong = keep(KB.replace("\"amount\":\"#2\",", ""));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("\"path\":\"/mapping/columns/amount\"", "a column was expected with the rule SIGNED");
        assertThat(keep(KB.replace("#2", "#0")).body())
                .contains("\"path\":\"/mapping/columns/amount\"", "a column from #1 to #1000 was expected, not #0");
        assertThat(keep(KB.replace("d.M.yyyy", "d.M")).body()).contains("\"path\":\"/mapping/datePattern\"");
        assertThat(keep(KB.replace("\"currency\":\"CZK\"", "\"encoding\":\"LATIN\""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(keep(KB.replace("\"currency\":\"CZK\"", "\"colour\":\"red\""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(keep("{\"name\":\"x\",\"datePattern\":\"d.M.yyyy\"}").body())
                .contains("\"status\":400", "\"path\":\"/mapping/columns\"");
        assertThat(send("POST", PLACE, "{\"mapping\":" + KB + "}").body()).contains("\"path\":\"/firm\"");
        assertThat(send("POST", PLACE, "{\"firm\":\"nobody\",\"mapping\":" + KB + "}")
                        .statusCode())
                .isIn(400, 422);
    }

    @Test
    void a_mapping_is_not_tried_on_nothing() {
        assertThat(send("POST", PLACE + "/preview", "{\"mapping\":" + KB + ",\"rows\":\" \"}")
                        .body())
                .contains("\"status\":400", "\"path\":\"/rows\"", "a text of 1 to 50000 characters was expected");
        assertThat(send("POST", PLACE + "/preview", "{\"rows\":\"a;b\"}").body())
                .contains("\"path\":\"/mapping\"");
    }

    @Test
    void the_ready_ones_can_be_looked_at() {
        assertThat(accountant.get(PLACE + "/ready").body())
                .contains("\"name\":\"Komerční banka\"", "\"amount\":\"#Částka transakce\"");
    }

    @Test
    void workers_have_no_business_here() {
        Visitor worker = new Visitor(server.getURI()).as("worker");
        assertThat(worker.get(PLACE).statusCode()).isEqualTo(403);
    }
}
