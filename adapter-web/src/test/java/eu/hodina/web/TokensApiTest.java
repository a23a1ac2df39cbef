package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs come in by a token, and never see more than their user. */
@MicronautTest(rebuildContext = true)
class TokensApiTest {
    private static final String ANNA = "{\"code\":\"anna\",\"name\":\"Anna\",\"email\":\"anna@firma.example\"}";

    @Inject
    EmbeddedServer server;

    private Visitor manager;
    private Visitor program;

    @BeforeEach
    void come() {
        manager = new Visitor(server.getURI()).as("manager");
        program = new Visitor(server.getURI());
    }

    private static HttpResponse<String> issue(Visitor visitor, String scope, String... headers) {
        String body = "{\"name\":\"export\",\"scope\":\"" + scope + "\",\"days\":30}";
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return visitor.post("/api/v1/me/tokens", body, all);
    }

    private static String tokenIn(HttpResponse<String> answer) {
        return answer.body().replaceAll(".*\"token\":\"([^\"]*)\".*", "$1");
    }

    private HttpResponse<String> send(String token, String method, String path, String body) {
        return program.send(method, path, body, "Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    private int status(String token, String method, String path) {
        return send(token, method, path, "").statusCode();
    }

    @Test
    void a_token_is_shown_once_listed_and_revoked() {
        HttpResponse<String> issued = issue(manager, "READ", "Idempotency-Key", "k");
        assertThat(issued.statusCode()).isEqualTo(201);
        String token = tokenIn(issued);
        assertThat(token).matches("hod_[A-Za-z0-9_-]{43}");
        assertThat(issue(manager, "READ", "Idempotency-Key", "k").body())
                .contains("\"name\":\"export\"")
                .doesNotContain("hod_");
        assertThat(status(token, "GET", "/api/v1/workers")).isEqualTo(200);
        assertThat(manager.get("/api/v1/me/tokens").body())
                .contains("\"scope\":\"READ\"", "\"expires\":\"2026-12-23T09:00:00Z\"")
                .contains("\"lastUsed\":\"2026-11-23T09:00:00Z\"")
                .doesNotContain("hod_");
        String place = issued.headers().firstValue("Location").orElseThrow();
        assertThat(new Visitor(server.getURI())
                        .as("worker")
                        .send("DELETE", place, "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(manager.send("DELETE", place, "").statusCode()).isEqualTo(204);
        assertThat(status(token, "GET", "/api/v1/workers")).isEqualTo(401);
        assertThat(manager.send("DELETE", place, "").statusCode()).isEqualTo(404);
    }

    @Test
    void one_for_reading_reads_and_one_for_all_does_what_its_user_may() {
        String read = tokenIn(issue(manager, "READ"));
        String full = tokenIn(issue(manager, "FULL"));
        assertThat(status(read, "HEAD", "/api/v1/workers")).isEqualTo(200);
        assertThat(send(read, "POST", "/api/v1/workers", ANNA).statusCode()).isEqualTo(403);
        assertThat(send(full, "POST", "/api/v1/workers", ANNA).statusCode()).isEqualTo(201);
        assertThat(send(full, "GET", "/api/v1/me", "").body()).contains("\"login\":\"manager\"");
    }

    @Test
    void no_token_sees_more_than_its_users_role_nor_makes_tokens_users_or_passwords() {
        String worker = tokenIn(issue(new Visitor(server.getURI()).as("worker"), "FULL"));
        assertThat(status(worker, "GET", "/api/v1/invoices")).isEqualTo(403);
        assertThat(status(worker, "GET", "/api/v1/trail")).isEqualTo(403);
        String admin = tokenIn(issue(new Visitor(server.getURI()).as("administrator"), "FULL"));
        assertThat(status(admin, "GET", "/api/v1/users")).isEqualTo(200);
        for (String door : List.of(
                "PUT /api/v1/me/password",
                "POST /api/v1/me/tokens",
                "DELETE /api/v1/me/tokens/x",
                "POST /api/v1/users",
                "PUT /api/v1/users/worker",
                "POST /api/v1/users/worker/password",
                "POST /logout")) {
            String[] parts = door.split(" ");
            assertThat(status(admin, parts[0], parts[1])).as(door).isEqualTo(403);
        }
    }

    @Test
    void a_request_with_a_token_needs_no_origin_and_borrows_no_cookie() {
        String full = tokenIn(issue(manager, "FULL"));
        HttpResponse<String> foreign = program.post(
                "/api/v1/workers",
                ANNA,
                "Authorization",
                "bearer " + full,
                "Content-Type",
                "application/json",
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(foreign.statusCode()).isEqualTo(201);
        HttpResponse<String> borrowed = manager.post(
                "/api/v1/workers",
                ANNA,
                "Authorization",
                "Bearer hod_" + "A".repeat(43),
                "Content-Type",
                "application/json",
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(borrowed.statusCode()).isEqualTo(401);
        assertThat(borrowed.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"Hodina\", error=\"invalid_token\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "hod_", "hod_%00", "hod_AAAA BBBB", "null", "' OR '1'='1"})
    void what_is_no_token_is_401(String token) {
        assertThat(status(token, "GET", "/api/v1/workers")).isEqualTo(401);
    }

    @Test
    void a_header_of_a_megabyte_is_refused_and_the_server_goes_on() {
        try {
            int status = status("hod_" + "A".repeat(1_000_000), "GET", "/api/v1/workers");
            assertThat(status).isIn(400, 413, 431);
        } catch (IllegalStateException e) {
            // the connection was closed before the header was through
            assertThat(e).hasRootCauseInstanceOf(java.io.IOException.class);
        }
        assertThat(manager.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"x\",\"scope\":\"ALL\",\"days\":1}",
                "{\"name\":\"x\",\"scope\":\"READ\",\"days\":0}",
                "{\"name\":\"x\",\"scope\":\"READ\",\"days\":367}",
                "{\"name\":\"a\\u0000b\",\"scope\":\"READ\",\"days\":1}",
                "{\"name\":\" \",\"scope\":\"READ\",\"days\":1}"
            })
    void a_token_that_cannot_be_made_is_400(String body) {
        assertThat(manager.post("/api/v1/me/tokens", body, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(400);
    }
}
