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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who guesses passwords is not heard for a while; forged forms are not heard at all. */
@MicronautTest(rebuildContext = true)
class GuessingApiTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    EmbeddedServer server;

    private Visitor stranger;

    @BeforeEach
    void come() {
        stranger = new Visitor(server.getURI());
    }

    private HttpResponse<String> logIn(String login, String password, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return stranger.post("/login", "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}", all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "nobody"})
    void the_fifth_guess_is_429_with_when_to_come_again(String login) {
        for (int i = 0; i < 4; i++) {
            assertThat(logIn(login, "wrong", "X-Forwarded-For", "192.0.2." + i).statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> refused = logIn(login, "heslo manager");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("2");
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("Too many wrong passwords; the next attempt is heard in 2 s.");
        HttpResponse<String> page =
                stranger.post("/login", "login=" + login + "&password=x", "Content-Type", FORM, "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValue("Retry-After")).contains("2");
        assertThat(page.body()).contains("Příliš mnoho chybných pokusů. Další přijmeme za 2 s.");
    }

    @Test
    void a_browser_in_which_the_login_succeeded_comes_in_whoever_guesses() {
        HttpResponse<String> first = logIn("manager", "heslo manager");
        String device = first.headers().allValues("Set-Cookie").get(1);
        assertThat(device)
                .matches("hodina-device=[A-Za-z0-9_-]{43};.*")
                .containsIgnoringCase("; HttpOnly")
                .contains("; Path=/login", "; SameSite=Lax", "; Max-Age=15552000");
        for (int i = 0; i < 4; i++) {
            logIn("manager", "wrong");
        }
        assertThat(logIn("manager", "heslo manager").statusCode()).isEqualTo(429);
        assertThat(logIn("manager", "heslo manager", "Cookie", device.split(";")[0])
                        .statusCode())
                .isEqualTo(204);
    }

    /** The last that the proxy before us wrote counts; what its client wrote before does not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "198.51.100.%d, 192.0.2.7",
                "192.0.2.7:%d",
                "2001:db8:1:2::%d",
                "[2001:db8:1:2::%d]:443",
                "not-an-address-%d.example",
                "999.1.1.%d",
                "%d"
            })
    void addresses_that_are_one_are_counted_together(String forwarded) {
        for (int i = 0; i < 21; i++) {
            assertThat(logIn("login" + i, "x", "X-Forwarded-For", String.format(forwarded, i + 1))
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(logIn("login99", "x", "X-Forwarded-For", String.format(forwarded, 99))
                        .statusCode())
                .isEqualTo(429);
        assertThat(logIn("login99", "x", "X-Forwarded-For", "203.0.113.9").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, '', 403",
        "Application/X-WWW-Form-Urlencoded; charset=utf-8, '', 403",
        "multipart/form-data; boundary=x, '', 403",
        "text/plain, '', 403",
        "application/json, '', 303",
        "text/plain, https://evil.example/page, 403",
        "application/json, https://evil.example/page, 403",
        "text/plain, OURS, 303",
    })
    void a_browser_that_says_neither_whence_nor_origin_sends_no_form_with_a_session(
            String type, String referer, int status) {
        Visitor manager = new Visitor(server.getURI()).as("manager");
        List<String> headers = new java.util.ArrayList<>(List.of("Content-Type", type));
        if (!referer.isEmpty()) {
            headers.addAll(List.of("Referer", referer.equals("OURS") ? server.getURI() + "/" : referer));
        }
        assertThat(manager.post("/logout", "", headers.toArray(String[]::new)).statusCode())
                .isEqualTo(status);
    }
}
