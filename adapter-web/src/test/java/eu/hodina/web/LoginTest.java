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

@MicronautTest
class LoginTest {
    private static final String[] FORM = {"Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html"};
    private static final String GOOD = "login=manager&password=heslo+manager";

    @Inject
    EmbeddedServer server;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(server.getURI());
    }

    @Test
    void the_form_opens_a_session_and_leads_to_the_list() {
        HttpResponse<String> answer = visitor.post("/login", GOOD, FORM);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("hodina-session=[A-Za-z0-9_-]{43};.*")
                .containsIgnoringCase("; HttpOnly")
                .contains("; SameSite=Lax", "; Path=/", "; Max-Age=43200")
                .doesNotContain("Secure");
        visitor.keepCookie(answer);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void behind_tls_the_cookie_is_secure() {
        HttpResponse<String> answer = visitor.post(
                "/login",
                GOOD,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html",
                "X-Forwarded-Proto",
                "https");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("; Secure");
    }

    @ParameterizedTest
    @CsvSource({"manager,wrong", "nobody,heslo", "'',''"})
    void a_wrong_login_is_refused_the_same_way_whatever_is_wrong(String login, String password) {
        HttpResponse<String> page = visitor.post("/login", "login=" + login + "&password=" + password, FORM);
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body()).contains("Jméno nebo heslo nesouhlasí.");
        HttpResponse<String> json = visitor.post(
                "/login",
                "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}",
                "Content-Type",
                "application/json");
        assertThat(json.statusCode()).isEqualTo(401);
        assertThat(json.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json.body())
                .isEqualTo("{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
                        + "\"detail\":\"The login or the password is wrong.\"}");
    }

    @Test
    void logging_out_ends_the_session_and_takes_the_cookie_back() {
        visitor.as("manager");
        HttpResponse<String> answer = visitor.post("/logout", "");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(visitor.get("/api/v1/invoices").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 303",
        "Sec-Fetch-Site, none, 303",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, not a uri, 403",
    })
    void a_form_of_another_site_is_refused(String header, String value, int status) {
        visitor.as("manager");
        assertThat(visitor.post("/logout", "", header, value).statusCode()).isEqualTo(status);
    }

    @Test
    void a_form_of_our_own_origin_is_taken() {
        visitor.as("manager");
        String origin = "http://" + server.getHost() + ":" + server.getPort();
        assertThat(visitor.post("/logout", "", "Origin", origin).statusCode()).isEqualTo(303);
    }

    @Test
    void a_body_beyond_the_limit_is_a_problem() {
        String endless = "{\"login\":\"manager\",\"password\":\"" + "x".repeat(70_000) + "\"}";
        HttpResponse<String> answer = visitor.post("/login", endless, "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"status\":413");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"login\":", "{}", "[]", "{\"login\":\"manager\"}", "{\"login\":null,\"password\":null}", "''"})
    void an_unreadable_body_is_a_problem(String body) {
        HttpResponse<String> answer = visitor.post("/login", body, "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"title\":\"Bad Request\"").doesNotContain("eu.hodina");
    }

    @Test
    void a_body_of_another_type_is_a_problem() {
        visitor.as("manager");
        HttpResponse<String> answer = visitor.post("/login", "<login/>", "Content-Type", "application/xml");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
}
