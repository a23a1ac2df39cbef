package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.web.request.Cursor;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest
class PagesTest {
    @Inject
    EmbeddedServer server;

    private Visitor manager() {
        return new Visitor(server.getURI()).as("manager");
    }

    @Test
    void the_list_is_czech_where_nothing_else_is_asked() {
        HttpResponse<String> page = manager().get("/", "Accept", "text/html");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/html")
                .containsIgnoringCase("utf-8");
        assertThat(page.body())
                .contains("<html lang=\"cs\">", "<h1>Faktury</h1>", "Novák a syn, zahradnictví s.r.o.")
                .contains("31. 10. 2026".replace(' ', '\u00a0'), "21 780,75 Kč".replace(' ', '\u00a0'))
                .contains("<span class=\"badge overdue\">Po splatnosti</span>")
                .contains("<span class=\"badge overpaid\">Přeplacená</span>")
                .contains("<span class=\"badge open\">Čeká na úhradu</span>")
                .contains("<span class=\"badge not-sent\">K odeslání</span>")
                .contains("href=\"/api/v1/invoices/FV20260001/pdf\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void the_list_is_english_for_an_english_reader() {
        String page =
                manager().get("/", "Accept-Language", "en-GB,en;q=0.9,cs;q=0.5").body();
        assertThat(page)
                .contains("<html lang=\"en\">", "<h1>Invoices</h1>", "Overdue", "Left to pay")
                .contains("14 November 2026".replace(' ', '\u00a0'), "CZK 21,780.75".replace(' ', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de, fr|cs", "de, en;q=0.5|en", "cs, en|cs", "en;q=0.1, cs;q=0.9|cs", "*|cs", ";;q=x|cs"})
    void the_language_is_the_first_that_we_speak(String wished, String language) {
        String page = new Visitor(server.getURI())
                .get("/login", "Accept-Language", wished)
                .body();
        assertThat(page).contains("<html lang=\"" + language + "\">");
    }

    @Test
    void what_people_wrote_is_text_and_never_markup() {
        String page = manager().get("/").body();
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; spol.");
    }

    @Test
    void pages_go_on_where_they_ended() {
        String page = manager().get("/?after=" + Cursor.of("FV20260002")).body();
        assertThat(page).contains("FV20260001", "rel=\"first\"").doesNotContain("FV20260002", "rel=\"next\"");
        assertThat(manager().get("/?after=" + Cursor.of("FV20260001")).body()).contains("Zatím tu žádná faktura není.");
    }

    @Test
    void every_answer_carries_the_headers_that_guard_it() {
        Visitor manager = manager();
        for (String path : List.of("/", "/login", "/health", "/nothing", "/api/v1/invoices")) {
            var headers = manager.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .startsWith("default-src 'none'; style-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("Cache-Control")).as(path).contains("no-store");
        }
    }

    @Test
    void a_stranger_who_is_refused_gets_the_headers_too() {
        var headers = new Visitor(server.getURI()).get("/").headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void pages_bring_nothing_inline_and_nothing_from_elsewhere() {
        for (String page :
                List.of(manager().get("/").body(), manager().get("/login").body())) {
            assertThat(page).doesNotContain("style=", "<style", "http://", "https://", "onclick");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "worker|/|403|Sem vaše role nesmí",
                "manager|/nothing|404|Tady nic není",
                "manager|/api/v1/invoices/FV20260003/pdf|404|Tady nic není",
                "manager|/api/v1/invoices?limit=0|400|Tomu jsme nerozuměli"
            })
    void a_person_gets_errors_as_a_page(String login, String path, int status, String heading) {
        HttpResponse<String> page =
                new Visitor(server.getURI()).as(login).get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("<h1>" + heading + "</h1>", "action=\"/logout\"");
    }

    @Test
    void two_files_are_assets_and_no_others() {
        Visitor visitor = new Visitor(server.getURI());
        assertThat(visitor.get("/assets/hodina.css")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith("text/css");
        assertThat(visitor.get("/assets/hodina.svg").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/assets/Pages_cs.properties").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/assets/..%2FPages_cs.properties").statusCode()).isEqualTo(404);
    }
}
