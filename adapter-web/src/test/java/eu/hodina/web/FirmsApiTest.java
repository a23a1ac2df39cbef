package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.fixture.Fixtures;
import eu.hodina.domain.firm.Logo;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Issuers: what they are, when they pay VAT, where they are paid, how they number, and their logos. */
@MicronautTest(rebuildContext = true)
class FirmsApiTest {
    private static final String HODINA = """
            {"name":"Hodina s.r.o.","address":{"street":"Dlouhá 12","postalCode":"602 00","city":"Brno","country":"CZ"},\
            "companyNumber":"27074358","taxNumber":"CZ27074358","registration":"KS Brno, C 12345",\
            "email":"fakturace@hodina.example","vatStatuses":[{"status":"NON_PAYER","to":"2025-12-31"},\
            {"status":"PAYER","from":"2026-01-01"}],"accounts":[{"iban":"CZ65 0800 0000 1920 0014 5399",\
            "bic":"GIBACZPX","currency":"CZK","bankName":"Česká spořitelna"}],\
            "invoiceSeries":{"prefix":"FV","digits":4},"zone":"Europe/Prague"}""";

    @Inject
    EmbeddedServer server;

    private Visitor manager;

    @BeforeEach
    void log_in() {
        manager = new Visitor(server.getURI()).as("manager");
    }

    private HttpResponse<String> post(String body) {
        return manager.send("POST", "/api/v1/firms", body, "Content-Type", "application/json");
    }

    private HttpResponse<String> put(String place, String version, String body) {
        return manager.send("PUT", place, body, "Content-Type", "application/json", "If-Match", version);
    }

    private static String placeOf(HttpResponse<String> created) {
        return created.headers().firstValue("Location").orElseThrow();
    }

    /** Another firm, of another account and series. */
    private static String minuta() {
        return HODINA.replace("Hodina s.r.o.", "Minuta s.r.o.")
                .replace("CZ65 0800 0000 1920 0014 5399", "DE89370400440532013000")
                .replace("\"FV\"", "\"F9\"");
    }

    @Test
    void a_firm_is_taken_in_found_listed_and_changed() {
        HttpResponse<String> created = post(HODINA);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        assertThat(created.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(manager.get(placeOf(created)).body())
                .isEqualTo(created.body())
                .contains("\"iban\":\"CZ6508000000192000145399\"", "{\"status\":\"PAYER\",\"from\":\"2026-01-01\"}");
        HttpResponse<String> changed = put(
                placeOf(created),
                "\"1\"",
                HODINA.replace("Dlouhá 12", "Krátká 1").replace("FV", "FA"));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(manager.get("/api/v1/firms").body()).contains("Krátká 1", "\"prefix\":\"FA\"");
    }

    @Test
    void a_lost_update_is_412() {
        String place = placeOf(post(HODINA));
        assertThat(manager.send("PUT", place, HODINA, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(428);
        put(place, "\"1\"", HODINA.replace("Dlouhá", "Krátká"));
        assertThat(put(place, "\"1\"", HODINA).statusCode()).isEqualTo(412);
        assertThat(manager.get(place).body()).contains("Krátká");
    }

    @Test
    void numbers_never_come_to_another_firms_variable_symbols() {
        String first = placeOf(post(HODINA));
        HttpResponse<String> second = post(minuta().replace("\"F9\"", "\"MI-0\""));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("\"path\":\"/invoiceSeries/prefix\"", "variable symbols of firm");
        assertThat(put(first, "\"1\"", HODINA.replace("\"FV\"", "\"7F\"")).statusCode())
                .isEqualTo(200);
        assertThat(post(minuta().replace("\"F9\"", "\"MI\"")).statusCode())
                .as("symbols of documents that are issued stay the first firm's")
                .isEqualTo(422);
        assertThat(post(minuta()).statusCode()).isEqualTo(201);
        assertThat(post(minuta().replace("\"F9\"", "\"F20\"")).body()).contains("reads as a year");
        assertThat(post(minuta().replace("\"digits\":4", "\"digits\":8")).body())
                .contains("not 13");
    }

    @Test
    void no_series_of_a_firm_comes_to_the_symbols_of_another_series() {
        String first = placeOf(post(HODINA));
        HttpResponse<String> proformas = post(minuta().replace("\"F9\"", "\"F1\""));
        assertThat(proformas.statusCode()).isEqualTo(422);
        assertThat(proformas.body())
                .contains("\"path\":\"/invoiceSeries/prefix\"", "variable symbols of firm", "PROFORMA");
        String other = "\"otherSeries\":[{\"code\":\"CREDIT_NOTE\",\"prefix\":\"OD9\",\"digits\":4}],\"zone\"";
        HttpResponse<String> own = put(first, "\"1\"", HODINA.replace("\"zone\"", other.replace("OD9", "OD1")));
        assertThat(own.body()).contains("numbers come to the variable symbols of another series of the firm");
        assertThat(put(first, "\"1\"", HODINA.replace("\"zone\"", other.replace("OD9", "OD123")))
                        .body())
                .contains("\"path\":\"/otherSeries/0\"", "fit the ten of a variable symbol, not 11");
        assertThat(put(first, "\"1\"", HODINA.replace("\"zone\"", other)).statusCode())
                .isEqualTo(200);
        assertThat(post(minuta()).body()).contains("\"path\":\"/invoiceSeries/prefix\"", "CREDIT_NOTE");
        assertThat(post(minuta().replace("\"F9\"", "\"F8\"")).statusCode()).isEqualTo(201);
    }

    @Test
    void an_account_is_one_firms_alone() {
        post(HODINA);
        HttpResponse<String> second = post(minuta().replace("DE89370400440532013000", "CZ6508000000192000145399"));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("\"path\":\"/accounts/0/iban\"", "is Hodina s.r.o.'s");
        String twice = HODINA.replace(
                "\"accounts\":[",
                "\"accounts\":[{\"iban\":\"CZ6508000000192000145399\"," + "\"currency\":\"CZK\",\"bankName\":\"x\"},");
        assertThat(post(twice).body()).contains("\"status\":400", "at most one account a currency");
    }

    @Test
    void what_is_wrong_is_400_with_its_place() {
        assertThat(post(HODINA.replace("27074358\",\"tax", "27074359\",\"tax")).body())
                .contains("\"path\":\"/companyNumber\"");
        assertThat(post(HODINA.replace("\"CZ27074358\"", "null")).body()).contains("has a DIČ");
        assertThat(post(HODINA.replace("2025-12-31", "2026-01-01")).body()).contains("overlap");
        assertThat(post(HODINA.replace("0014 5399", "0014 5398")).body()).contains("\"path\":\"/accounts/0/iban\"");
        assertThat(post(HODINA.replace("Europe/Prague", "Europe/Atlantis")).body())
                .contains("\"path\":\"/zone\"");
        assertThat(post(HODINA.replace("Hodina s.r.o.", "a\\r\\nBcc: x")).body())
                .contains("\"path\":\"/name\"");
        assertThat(post(HODINA.replace("Hodina s.r.o.", "\\ud800")).body()).contains("\"path\":\"/name\"");
        assertThat(post(HODINA.replace("fakturace@", "")).body()).contains("\"path\":\"/email\"");
        assertThat(post("{}").statusCode()).isEqualTo(400);
    }

    @Test
    void firms_are_paged_by_name() {
        post(minuta());
        post(HODINA);
        String first = manager.get("/api/v1/firms?limit=1").body();
        assertThat(first).contains("Hodina s.r.o.", "\"next\":\"");
        String next = first.replaceAll(".*\"next\":\"([^\"]*)\".*", "$1");
        assertThat(manager.get("/api/v1/firms?limit=1&after=" + next).body())
                .contains("Minuta s.r.o.")
                .doesNotContain("\"next\"");
    }

    private HttpResponse<byte[]> logo(String place, String method, byte[] body, String type, String version)
            throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.getURI() + place + "/logo"))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .headers("Cookie", manager.cookie(), "Content-Type", type, "If-Match", version)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void a_logo_is_kept_byte_for_byte_and_is_what_its_content_says() throws Exception {
        String place = placeOf(post(HODINA));
        Logo picture = Fixtures.aLogo(120, 40);
        assertThat(manager.get(place + "/logo").statusCode()).isEqualTo(404);
        HttpResponse<byte[]> kept = logo(place, "PUT", picture.bytes(), "image/jpeg", "\"0\"");
        assertThat(kept.statusCode()).isEqualTo(204);
        assertThat(kept.headers().firstValue("ETag")).contains("\"1\"");
        HttpResponse<byte[]> found = logo(place, "GET", new byte[0], "image/png", "\"1\"");
        assertThat(found.body()).isEqualTo(picture.bytes());
        assertThat(found.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(found.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(logo(place, "PUT", picture.bytes(), "image/png", "\"0\"").statusCode())
                .isEqualTo(412);
        assertThat(logo(place, "PUT", "<svg/>".getBytes(), "image/png", "\"1\"").statusCode())
                .isEqualTo(400);
        assertThat(logo(place, "PUT", new byte[65_536 + 1], "image/png", "\"1\"")
                        .statusCode())
                .isEqualTo(413);
        assertThat(logo(place, "PUT", picture.bytes(), "image/svg+xml", "\"1\"").statusCode())
                .isEqualTo(415);
    }
}
