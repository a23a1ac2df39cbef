package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workers, and what all commands have in common: versions, keys, errors with their place. */
@MicronautTest(rebuildContext = true)
class WorkersApiTest {
    private static final String ANNA = "{\"code\":\"anna\",\"name\":\"Anna Šťastná\",\"email\":\"anna@firma.example\"}";

    @Inject
    EmbeddedServer server;

    private Visitor manager;

    @BeforeEach
    void log_in() {
        manager = new Visitor(server.getURI()).as("manager");
    }

    private HttpResponse<String> post(String body, String... headers) {
        return manager.send("POST", "/api/v1/workers", body, json(headers));
    }

    private static String[] json(String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return all;
    }

    private String placeOf(HttpResponse<String> created) {
        return created.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void a_worker_is_taken_in_found_and_changed() {
        HttpResponse<String> created = post(ANNA);
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("ETag")).contains("\"1\"");
        HttpResponse<String> found = manager.get(placeOf(created));
        assertThat(found.body()).isEqualTo(created.body()).contains("\"name\":\"Anna Šťastná\"");
        HttpResponse<String> changed =
                manager.send("PUT", placeOf(created), ANNA.replace("Šťastná", "Veselá"), json("If-Match", "\"1\""));
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).contains("\"2\"");
        assertThat(manager.get(placeOf(created)).body()).contains("Anna Veselá");
    }

    @Test
    void a_lost_update_is_412_and_a_change_without_a_version_428() {
        String place = placeOf(post(ANNA));
        assertThat(manager.send("PUT", place, ANNA, json()).statusCode()).isEqualTo(428);
        assertThat(manager.send("PUT", place, ANNA.replace("Anna Š", "Eva Š"), json("If-Match", "\"1\""))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> late = manager.send("PUT", place, ANNA, json("If-Match", "\"1\""));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("is no longer as it was read (version 1)");
        assertThat(manager.get(place).body()).contains("Eva Šťastná");
    }

    @Test
    void the_same_key_and_body_takes_in_one_worker_and_another_body_is_422() {
        HttpResponse<String> first = post(ANNA, "Idempotency-Key", "k-1");
        HttpResponse<String> again = post(ANNA, "Idempotency-Key", "k-1");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(placeOf(again)).isEqualTo(placeOf(first));
        HttpResponse<String> other = post(ANNA.replace("anna", "eva"), "Idempotency-Key", "k-1");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("the Idempotency-Key came with another request before");
    }

    @Test
    void a_code_that_another_has_is_refused_with_its_place() {
        post(ANNA);
        HttpResponse<String> second = post(ANNA);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("\"path\":\"/code\"")
                .contains("a code that no other worker has was expected, not 'anna'");
    }

    @Test
    void a_field_that_is_missing_or_too_long_is_400_with_its_place() {
        assertThat(post("{\"code\":\"eva\",\"name\":\"Eva\"}").body())
                .contains("\"status\":400", "\"path\":\"/email\"", "a text of 1 to 254 characters was expected");
        assertThat(post(ANNA.replace("Anna", "A".repeat(256))).body()).contains("\"path\":\"/name\"");
        assertThat(post("{").statusCode()).isEqualTo(400);
        assertThat(post("[]").statusCode()).isEqualTo(400);
        assertThat(post("").statusCode()).isEqualTo(400);
    }

    @Test
    void the_list_is_paged_by_code() {
        for (String code : new String[] {"cyril", "anna", "bob"}) {
            post(ANNA.replace("\"anna\"", "\"" + code + "\""));
        }
        String first = manager.get("/api/v1/workers?limit=2").body();
        assertThat(first).containsSubsequence("\"code\":\"anna\"", "\"code\":\"bob\"", "\"next\":\"");
        String next = first.replaceAll(".*\"next\":\"([^\"]*)\".*", "$1");
        assertThat(manager.get("/api/v1/workers?limit=2&after=" + next).body())
                .contains("\"code\":\"cyril\"")
                .doesNotContain("\"next\"");
        assertThat(manager.get("/api/v1/workers?limit=0").statusCode()).isEqualTo(400);
        assertThat(manager.get("/api/v1/workers?after=%3F%3F").statusCode()).isEqualTo(400);
    }

    @Test
    void what_an_hour_costs_is_for_managers_alone() {
        String rates = placeOf(post(ANNA)) + "/cost-rates";
        String body = "{\"costRates\":[{\"hourly\":\"450.00\",\"currency\":\"CZK\",\"from\":\"2026-01-01\"}]}";
        assertThat(manager.send("PUT", rates, body, json("If-Match", "\"0\"")).statusCode())
                .isEqualTo(200);
        assertThat(manager.get(rates).body()).contains("\"hourly\":\"450.00\"");
        for (String role : new String[] {"administrator", "accountant", "worker"}) {
            assertThat(new Visitor(server.getURI()).as(role).get(rates).statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        String overlap = "{\"costRates\":[{\"hourly\":\"1.00\",\"currency\":\"CZK\"},"
                + "{\"hourly\":\"2.00\",\"currency\":\"CZK\"}]}";
        HttpResponse<String> refused = manager.send("PUT", rates, overlap, json("If-Match", "\"1\""));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"path\":\"/costRates\"", "overlap");
    }

    @Test
    void each_answer_names_its_request() {
        HttpResponse<String> answer = manager.get("/api/v1/workers", "X-Request-Id", "mine-1");
        assertThat(answer.headers().firstValue("X-Request-Id")).contains("mine-1");
        assertThat(manager.get("/api/v1/workers", "X-Request-Id", "<script>")
                        .headers()
                        .firstValue("X-Request-Id")
                        .orElseThrow())
                .matches("[0-9a-f-]{36}");
    }
}
