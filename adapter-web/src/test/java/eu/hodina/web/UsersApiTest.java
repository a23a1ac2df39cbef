package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Users, their passwords, and the trail of both. */
@MicronautTest(rebuildContext = true)
class UsersApiTest {
    private static final String[] JSON = {"Content-Type", "application/json"};
    private static final String JANA = "{\"login\":\"jana\",\"role\":\"MANAGER\",\"email\":\"Jana@Firma.example\"}";

    @Inject
    EmbeddedServer server;

    private Visitor admin;

    @BeforeEach
    void log_in() {
        admin = as("administrator");
    }

    private Visitor as(String login) {
        return new Visitor(server.getURI()).as(login);
    }

    private static String passwordIn(HttpResponse<String> answer) {
        return answer.body().replaceAll(".*\"password\":\"([^\"]*)\".*", "$1");
    }

    private int logIn(String login, String password) {
        String body = "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}";
        return new Visitor(server.getURI()).post("/login", body, JSON).statusCode();
    }

    @Test
    void a_user_is_taken_in_and_the_password_is_shown_once() {
        HttpResponse<String> added =
                admin.post("/api/v1/users", JANA, "Content-Type", "application/json", "Idempotency-Key", "k");
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.headers().firstValue("Location")).contains("/api/v1/users/jana");
        assertThat(added.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(passwordIn(added)).matches("[2-9A-HJ-NP-Za-km-z]{20}");
        assertThat(logIn("jana", passwordIn(added))).isEqualTo(204);
        String plain = "{\"login\":\"jana\",\"role\":\"MANAGER\",\"email\":\"jana@firma.example\",\"active\":true}";
        HttpResponse<String> again =
                admin.post("/api/v1/users", JANA, "Content-Type", "application/json", "Idempotency-Key", "k");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(plain);
        assertThat(admin.get("/api/v1/users/jana").body()).isEqualTo(plain);
        assertThat(admin.get("/api/v1/users?limit=2").body())
                .contains("\"login\":\"accountant\"", "\"login\":\"administrator\"", "\"next\":");
        assertThat(admin.post("/api/v1/users", JANA, JSON).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                           | /login",
                "{\"login\":\"Jana\",\"role\":\"MANAGER\"}                    | /login",
                "{\"login\":\"ja\\u0000na\",\"role\":\"MANAGER\"}             | /login",
                "{\"login\":\"jana\"}                                         | /role",
                "{\"login\":\"jana\",\"role\":\"KING\"}                       | /role",
                "{\"login\":\"jana\",\"role\":\"WORKER\",\"email\":\"jana\"}  | /email",
                "{\"login\":\"jana\",\"role\":\"WORKER\",\"email\":\"a@b@c\"} | /email",
                "{\"login\":\"jana\",\"role\":\"WORKER\",\"worker\":\"\"}     | /worker"
            })
    void a_wrong_field_is_refused_with_its_place(String body, String path) {
        HttpResponse<String> refused = admin.post("/api/v1/users", body, JSON);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"path\":\"" + path + "\"");
    }

    @Test
    void who_is_shut_out_is_out_at_once() {
        Visitor manager = as("manager");
        String body = "{\"role\":\"MANAGER\",\"active\":false}";
        assertThat(admin.send("PUT", "/api/v1/users/manager", body, JSON).statusCode())
                .isEqualTo(428);
        HttpResponse<String> changed = admin.send(
                "PUT", "/api/v1/users/manager", body, "Content-Type", "application/json", "If-Match", "\"0\"");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(manager.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(logIn("manager", "heslo manager")).isEqualTo(401);
        assertThat(admin.send(
                                "PUT",
                                "/api/v1/users/manager",
                                body,
                                "Content-Type",
                                "application/json",
                                "If-Match",
                                "\"0\"")
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void the_last_administrator_stays() {
        HttpResponse<String> refused = admin.send(
                "PUT",
                "/api/v1/users/administrator",
                "{\"role\":\"WORKER\",\"active\":true}",
                "Content-Type",
                "application/json",
                "If-Match",
                "\"0\"");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"path\":\"/role\"", "last active administrator");
    }

    @Test
    void a_reset_password_is_shown_once_and_the_old_one_is_gone() {
        HttpResponse<String> reset = admin.post("/api/v1/users/worker/password", "");
        assertThat(reset.statusCode()).isEqualTo(200);
        assertThat(logIn("worker", "heslo worker")).isEqualTo(401);
        assertThat(logIn("worker", passwordIn(reset))).isEqualTo(204);
        assertThat(admin.post("/api/v1/users/nobody/password", "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_user_changes_the_password_and_stays_in_here_alone() {
        Visitor here = as("worker");
        Visitor elsewhere = as("worker");
        String body = "{\"old\":\"heslo worker\",\"new\":\"úplně nové heslo\"}";
        assertThat(here.send("PUT", "/api/v1/me/password", body, JSON).statusCode())
                .isEqualTo(204);
        assertThat(here.get("/api/v1/me").body()).startsWith("{\"login\":\"worker\",\"role\":\"WORKER\",\"worker\":\"");
        assertThat(elsewhere.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(logIn("worker", "úplně nové heslo")).isEqualTo(204);
        HttpResponse<String> tooShort =
                here.send("PUT", "/api/v1/me/password", "{\"old\":\"úplně nové heslo\",\"new\":\"krátké\"}", JSON);
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(tooShort.body()).contains("\"path\":\"/new\"").doesNotContain("krátké");
        HttpResponse<String> without = here.send("PUT", "/api/v1/me/password", "{\"old\":\"x\"}", JSON);
        assertThat(without.statusCode()).isEqualTo(400);
        for (int i = 0; i < 4; i++) {
            assertThat(here.send("PUT", "/api/v1/me/password", body, JSON).statusCode())
                    .isEqualTo(422);
        }
        HttpResponse<String> guessed = here.send("PUT", "/api/v1/me/password", body, JSON);
        assertThat(guessed.statusCode()).isEqualTo(429);
        assertThat(guessed.headers().firstValue("Retry-After")).contains("2");
    }

    @Test
    void the_trail_says_who_did_what_to_those_who_may_read_it() {
        admin.post("/api/v1/users", JANA, "Content-Type", "application/json", "X-Request-Id", "mine-1");
        Visitor manager = as("manager");
        HttpResponse<String> worker = manager.post(
                "/api/v1/workers", "{\"code\":\"anna\",\"name\":\"Anna\",\"email\":\"anna@firma.example\"}", JSON);
        String id = worker.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        manager.send(
                "PUT",
                "/api/v1/workers/" + id + "/cost-rates",
                "{\"costRates\":[{\"hourly\":\"450.00\",\"currency\":\"CZK\"}]}",
                "Content-Type",
                "application/json",
                "If-Match",
                "\"0\"");
        assertThat(admin.get("/api/v1/trail").body())
                .contains("\"kind\":\"user\",\"id\":\"jana\",\"version\":1,\"at\":\"2026-11-23T09:00:00Z\","
                        + "\"login\":\"administrator\",\"requestId\":\"mine-1\",\"fields\":[{\"path\":\"active\","
                        + "\"after\":\"true\"}")
                .contains("\"kind\":\"worker\"")
                .doesNotContain("450.00");
        assertThat(manager.get("/api/v1/trail").body()).contains("450.00").doesNotContain("\"kind\":\"user\"");
        Visitor accountant = as("accountant");
        assertThat(accountant.get("/api/v1/trail").body())
                .contains("\"kind\":\"worker\"")
                .doesNotContain("450.00")
                .doesNotContain("\"kind\":\"user\"");
        String costs = "/api/v1/trail?kind=cost-rates&id=" + id;
        assertThat(manager.get(costs).body()).contains("450.00");
        assertThat(accountant.get(costs).statusCode()).isEqualTo(403);
        assertThat(admin.get(costs).statusCode()).isEqualTo(403);
        assertThat(accountant.get("/api/v1/trail?kind=worker&id=" + id).body()).contains("\"path\":\"name\"");
    }

    @Test
    void the_trail_is_read_page_by_page() {
        for (int i = 0; i < 3; i++) {
            admin.post("/api/v1/users", JANA.replace("jana", "jana" + i).replace("Jana", "j" + i), JSON);
        }
        String first = admin.get("/api/v1/trail?limit=2").body();
        assertThat(first).containsSubsequence("\"id\":\"jana2\"", "\"id\":\"jana1\"", "\"next\":\"");
        String next = first.replaceAll(".*\"next\":\"([^\"]*)\".*", "$1");
        assertThat(admin.get("/api/v1/trail?limit=2&after=" + next).body())
                .contains("\"id\":\"jana0\"")
                .doesNotContain("\"next\"");
    }

    @ParameterizedTest
    @CsvSource({"kind=worker", "id=x", "kind=Worker&id=x", "kind=worker&id=", "after=eA", "after=%3F", "limit=0"})
    void a_question_to_the_trail_that_cannot_be_read_is_400(String query) {
        assertThat(admin.get("/api/v1/trail?" + query).statusCode()).isEqualTo(400);
    }
}
