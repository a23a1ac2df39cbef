package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.web.request.Cursor;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class InvoiceApiTest {
    @Inject
    EmbeddedServer server;

    @Inject
    Desk desk;

    private Visitor accountant;

    @BeforeEach
    void come() {
        accountant = new Visitor(server.getURI()).as("accountant");
    }

    @AfterEach
    void connect() {
        desk.databaseSilent = false;
        desk.broken = false;
    }

    @Test
    void health_follows_the_database() {
        Visitor watchdog = new Visitor(server.getURI());
        assertThat(watchdog.get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
        desk.databaseSilent = true;
        assertThat(watchdog.get("/health").statusCode()).isEqualTo(503);
        assertThat(watchdog.get("/health").headers().firstValue("Retry-After")).contains("5");
        assertThat(accountant.get("/health").body()).isEqualTo("{\"status\":\"DOWN\"}");
    }

    @Test
    void a_database_that_is_away_is_503_with_the_time_to_come_again() {
        desk.databaseSilent = true;
        for (String path :
                List.of("/api/v1/invoices", "/api/v1/invoices/FV20260001", "/api/v1/invoices/FV20260001/pdf")) {
            HttpResponse<String> answer = accountant.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.body())
                    .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Service Unavailable\",\"status\":503,"
                            + "\"detail\":\"The database does not answer; try again in a while.\"}");
        }
        HttpResponse<String> page = accountant.get("/", "Accept", "text/html", "Accept-Language", "en");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).contains("5");
        assertThat(page.body()).contains("The database does not answer just now");
    }

    @Test
    void what_goes_wrong_inside_is_not_told() {
        desk.broken = true;
        HttpResponse<String> answer = accountant.get("/api/v1/invoices");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":500").doesNotContain("secret-host");
    }

    @Test
    void the_list_has_amounts_as_text_and_days_as_iso() {
        String list = accountant.get("/api/v1/invoices").body();
        assertThat(list)
                .contains("{\"number\":\"FV20260001\",\"client\":\"Novák a syn, zahradnictví s.r.o.\","
                        + "\"issued\":\"2026-10-31\",\"due\":\"2026-11-14\",\"currency\":\"CZK\",\"net\":\"18000.62\","
                        + "\"vat\":\"3780.13\",\"total\":\"21780.75\",\"state\":\"SENT\",\"payment\":\"PARTLY_PAID\","
                        + "\"open\":\"1780.75\",\"overdue\":true,\"pdf\":\"/api/v1/invoices/FV20260001/pdf\"}")
                .contains("\"payment\":\"OVERPAID\",\"open\":\"0.00\",\"overdue\":false")
                .doesNotContain("\"next\"");
        assertThat(list.indexOf("FV20260004")).isLessThan(list.indexOf("FV20260003"));
    }

    @Test
    void the_list_is_read_page_by_page() {
        String first = accountant.get("/api/v1/invoices?limit=2").body();
        assertThat(first).endsWith("\"next\":\"" + Cursor.of("FV20260003") + "\"}");
        String second = accountant
                .get("/api/v1/invoices?after=" + Cursor.of("FV20260003") + "&limit=2")
                .body();
        assertThat(second).contains("FV20260002", "FV20260001").doesNotContain("FV20260003", "\"next\"");
        assertThat(accountant
                        .get("/api/v1/invoices?after=" + Cursor.of("FV20260001"))
                        .body())
                .isEqualTo("{\"items\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "x", "1.5", "99999999999", ""})
    void a_limit_out_of_bounds_names_the_field(String limit) {
        HttpResponse<String> answer = accountant.get("/api/v1/invoices?limit=" + limit);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,"
                        + "\"detail\":\"a whole number from 1 to 200 was expected\",\"path\":\"/limit\"}");
    }

    @Test
    void a_cursor_that_is_no_number_names_the_field() {
        HttpResponse<String> answer = accountant.get("/api/v1/invoices?after=" + Cursor.of("9".repeat(31)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"path\":\"/after\"");
    }

    @Test
    void the_detail_has_parties_lines_and_tax() {
        String detail = accountant.get("/api/v1/invoices/FV20260001").body();
        assertThat(detail)
                .startsWith("{\"number\":\"FV20260001\"")
                .contains("\"variableSymbol\":\"20260001\"")
                .contains("\"taxPoint\":\"2026-10-31\",\"periodFrom\":\"2026-10-01\",\"periodTo\":\"2026-10-31\"")
                .contains("\"supplier\":{\"name\":\"Stavba softwaru s.r.o.\",\"street\":\"Dlouhá 12\"")
                .contains("\"account\":{\"iban\":\"CZ6508000000192000145399\"")
                .contains("{\"kind\":\"WORK\",\"text\":\"Programování\",\"minutes\":90,\"pricePerHour\":\"600.00\","
                        + "\"net\":\"900.00\",\"vatCategory\":\"STANDARD\",\"vatRate\":\"21\"}")
                .contains("{\"kind\":\"FEE\",\"text\":\"Paušál\",\"net\":\"17100.62\"")
                .contains("\"vatSummary\":[{\"category\":\"STANDARD\",\"rate\":\"21\",\"base\":\"18000.62\","
                        + "\"vat\":\"3780.13\"}]")
                .contains("\"paid\":\"20000.00\",\"surplus\":\"0.00\"")
                .contains("\"purchaseOrders\":[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/FV20269999",
                "/FV20269999/pdf",
                "/FV20260003/pdf",
                "/fv20260001",
                "/9999999999999999999999999999999"
            })
    void what_is_not_there_is_404(String path) {
        HttpResponse<String> answer = accountant.get("/api/v1/invoices" + path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"title\":\"Not Found\"");
    }

    @Test
    void the_file_is_served_byte_for_byte_and_only_when_it_is_news() {
        HttpResponse<String> file = accountant.get("/api/v1/invoices/FV20260001/pdf");
        assertThat(file.body()).isEqualTo("%PDF-1.7 faktura");
        Map<String, String> expected = Map.of(
                "Content-Type", "application/pdf",
                "Content-Disposition", "inline; filename=\"FV20260001.pdf\"",
                "Cache-Control", "private, no-cache");
        expected.forEach((name, value) ->
                assertThat(file.headers().firstValue(name)).as(name).contains(value));
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        HttpResponse<String> again = accountant.get("/api/v1/invoices/FV20260001/pdf", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/v1/invoices, 405, */*",
        "GET, /api/v1/invoices, 406, application/xml",
        "GET, /nothing/here, 404, */*",
    })
    void the_servers_own_refusals_are_problems_too(String method, String path, int status, String accept) {
        HttpResponse<String> answer = accountant.send(method, path, "", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"type\":\"about:blank\"");
    }

    @Test
    void the_api_describes_itself() {
        HttpResponse<String> document = accountant.get("/openapi");
        assertThat(document.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(document.body())
                .contains("\"openapi\"", "\"/api/v1/invoices/{number}/pdf\"", "\"/health\"", "21780.75")
                .doesNotContain("text/html");
    }
}
