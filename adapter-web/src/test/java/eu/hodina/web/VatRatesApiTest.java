package eu.hodina.web;

import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.Fixtures;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rates of VAT over HTTP. */
@MicronautTest(rebuildContext = true)
class VatRatesApiTest {
    private static final String RAISED = "{\"versions\":["
            + "{\"category\":\"STANDARD\",\"rate\":\"21\",\"from\":\"2024-01-01\",\"to\":\"2026-12-31\"},"
            + "{\"category\":\"STANDARD\",\"rate\":\"22.5\",\"from\":\"2027-01-01\"},"
            + "{\"category\":\"REDUCED\",\"rate\":\"12\",\"from\":\"2024-01-01\"}]}";

    @Inject
    EmbeddedServer server;

    @Inject
    Billing billing;

    private HttpResponse<String> put(String version, String body) {
        return new Visitor(server.getURI())
                .as("administrator")
                .send("PUT", "/api/v1/vat-rates", body, "Content-Type", "application/json", "If-Match", version);
    }

    private HttpResponse<String> get() {
        return new Visitor(server.getURI()).as("accountant").get("/api/v1/vat-rates");
    }

    @Test
    void the_rates_of_the_law_are_there_from_the_beginning() {
        assertThat(get().headers().firstValue("ETag")).contains("\"0\"");
        assertThat(get().body())
                .contains("{\"category\":\"STANDARD\",\"rate\":\"21\",\"from\":\"2024-01-01\"}")
                .contains("{\"category\":\"REDUCED\",\"rate\":\"15\",\"from\":\"2015-01-01\",\"to\":\"2023-12-31\"}");
    }

    @Test
    void a_rate_changes_from_a_day_on() {
        HttpResponse<String> changed = put("\"0\"", RAISED);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(get().body()).isEqualTo(RAISED);
        assertThat(put("\"0\"", RAISED).statusCode()).isEqualTo(412);
    }

    @Test
    void a_rate_that_a_document_bears_stays() {
        Fixtures.aSmallFirmIn(billing.ports());
        billing.ports().invoices().add(anInvoice("FV20260001"));
        HttpResponse<String> refused = put("\"0\"", RAISED.replace("2026-12-31", "2026-10-30"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("\"path\":\"/versions\"")
                .contains("the rate STANDARD 21 % of 2024-01-01/.. was expected to stay up to 2026-10-31");
        assertThat(put("\"0\"", RAISED.replace("2026-12-31", "2026-10-31")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REDUCED\"  | NON_PAYER\" | /versions/2/category",
                "REDUCED\"  | LOW\"       | /versions/2/category",
                "22.5       | 101         | /versions/1/rate",
                "22.5       | 1e2         | /versions/1/rate",
                "22.5       | -1          | /versions/1/rate",
                "2027-01-01 | 2026-12-31  | /versions",
                "2027-01-01 | x           | /versions/1/from",
                "2027-01-01 | 9999-12-31  | /versions/1",
            })
    void what_is_no_rate_is_refused_at_its_field(String good, String bad, String path) {
        HttpResponse<String> refused = put("\"0\"", RAISED.replace(good, bad));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"path\":\"" + path + "\"");
        assertThat(put("\"0\"", "{}").body()).contains("\"path\":\"/versions\"");
    }
}
