package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exchange rates over HTTP. */
@MicronautTest(rebuildContext = true)
class ExchangeRatesApiTest {
    private static final String EURO =
            "{\"currency\":\"EUR\",\"day\":\"2026-11-20\",\"quantity\":1," + "\"worth\":\"24.35\",\"source\":\"ECB\"}";
    private static final String FILE =
            "20.11.2026 #225\nzemě|měna|množství|kód|kurz\nEMU|euro|1|EUR|24,355\n" + "Maďarsko|forint|100|HUF|6,214\n";

    @Inject
    EmbeddedServer server;

    private HttpResponse<String> send(String method, String place, String type, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = type;
        return accountant().send(method, "/api/v1/exchange-rates" + place, body, all);
    }

    private HttpResponse<String> post(String body) {
        return send("POST", "", "application/json", body);
    }

    private Visitor accountant() {
        return new Visitor(server.getURI()).as("accountant");
    }

    private HttpResponse<String> get(String place) {
        return accountant().get("/api/v1/exchange-rates" + place);
    }

    @Test
    void a_rate_is_typed_read_and_corrected() {
        HttpResponse<String> typed = post(EURO);
        assertThat(typed.statusCode()).as(typed.body()).isEqualTo(201);
        assertThat(typed.headers().firstValue("Location")).contains("/api/v1/exchange-rates/EUR/2026-11-20");
        assertThat(typed.body()).contains("\"worth\":\"24.350\"");
        assertThat(post(EURO).statusCode()).isEqualTo(422);
        HttpResponse<String> corrected =
                send("PUT", "/EUR/2026-11-20", "application/json", EURO.replace("24.35", "24.36"), "If-Match", "\"1\"");
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(get("/EUR/2026-11-20").body()).contains("\"worth\":\"24.360\"");
        assertThat(get("/EUR/2026-11-20").headers().firstValue("ETag")).contains("\"2\"");
        assertThat(get("/EUR/2026-11-21").statusCode()).isEqualTo(404);
        assertThat(send("PUT", "/USD/2026-11-20", "application/json", EURO, "If-Match", "\"0\"")
                        .body())
                .contains("\"path\":\"/currency\"");
    }

    @Test
    void a_file_is_taken_in_once_and_listed_by_pages() {
        HttpResponse<String> taken = send("POST", "/imports", "text/csv", FILE);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(taken.body()).contains("\"rates\":2", "\"added\":2", "\"first\":\"2026-11-20\"");
        assertThat(send("POST", "/imports", "text/csv", FILE).body()).contains("\"added\":0", "\"corrected\":0");

        HttpResponse<String> first = get("?limit=1");
        assertThat(first.body()).contains("\"currency\":\"EUR\"").doesNotContain("HUF");
        Matcher next = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(first.body());
        assertThat(next.find()).isTrue();
        assertThat(get("?limit=1&after=" + next.group(1)).body()).contains("\"currency\":\"HUF\"", "\"quantity\":100");
        assertThat(get("?currency=HUF").body()).contains("6.214").doesNotContain("EUR");
        assertThat(get("?after=x").statusCode()).isEqualTo(400);
        assertThat(get("?currency=XXY").body()).contains("\"path\":\"/currency\"");
    }

    @Test
    void a_bad_line_is_told_and_nothing_is_kept() {
        HttpResponse<String> refused = send("POST", "/imports", "text/csv", FILE.replace("6,214", "6.214"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("\"row\":4,\"column\":25,\"message\":\"found '6.214', expected a rate above zero");
        assertThat(get("").body()).contains("\"items\":[]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24.35      | 1e9        | /worth",
                "24.35      | 0          | /worth",
                "24.35      | 24,35      | /worth",
                "24.35      | 1.1234567  | /worth",
                "\"EUR\"    | \"CZK\"    | /currency",
                "\"EUR\"    | null       | /currency",
                "2026-11-20 | 2026-02-30 | /day",
                "2026-11-20 | 1900-01-01 | /day",
                "2026-11-20 | 2026-11-24 | /day",
                ":1,        | :0,        | /quantity",
                "\"ECB\"    | \" \"      | /source",
            })
    void what_is_no_rate_is_refused_at_its_field(String good, String bad, String path) {
        HttpResponse<String> refused = post(EURO.replace(good, bad));
        assertThat(refused.statusCode()).isBetween(400, 422);
        assertThat(refused.body()).contains("\"path\":\"" + path + "\"");
    }
}
