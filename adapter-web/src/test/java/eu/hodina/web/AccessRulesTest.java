package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Walks every route of the running server, with every role and without a login, by the table of docs/security.md. */
@MicronautTest
class AccessRulesTest {
    private static final List<String> ROLES = List.of("administrator", "manager", "accountant", "worker");
    private static final Pattern ROW = Pattern.compile("\\| `([A-Z]+ /\\S*)` \\|(.+)\\|");

    @Inject
    EmbeddedServer server;

    @Inject
    Router router;

    /** Each route of docs/security.md with those who may enter: roles, or everybody where it asks for no login. */
    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("..", "docs", "security.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String[] cells = row.group(2).split("\\|");
                List<String> allowed = new ArrayList<>();
                for (int i = 0; i < cells.length; i++) {
                    if (cells[i].strip().equals("yes")) {
                        allowed.add(ROLES.get(i));
                    }
                }
                table.put(row.group(1), cells.length == 1 ? List.of("no login") : allowed);
            }
        }
        return table;
    }

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        router.uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .forEach(route -> routes.add(route.getHttpMethod() + " "
                        + route.getUriMatchTemplate().toPathString()));
        return routes;
    }

    /** With something in each place of the path. */
    private static int knock(Visitor visitor, String method, String route) {
        String path = route.substring(route.indexOf(' ') + 1)
                .replace("{name}", "hodina.css")
                .replaceAll("\\{[^}]*\\}", "x");
        return visitor.send(method, path, "").statusCode();
    }

    private static int knock(Visitor visitor, String route) {
        return knock(visitor, route.substring(0, route.indexOf(' ')), route);
    }

    @Test
    void the_table_of_the_documentation_names_every_door_and_no_other() throws IOException {
        assertThat(routes()).containsExactlyInAnyOrderElementsOf(table().keySet());
    }

    @Test
    void without_a_login_only_health_login_and_the_style_sheet_answer() throws IOException {
        Visitor stranger = new Visitor(server.getURI());
        Set<String> open = new TreeSet<>();
        for (var row : table().entrySet()) {
            String route = row.getKey();
            if (row.getValue().equals(List.of("no login"))) {
                open.add(route);
                assertThat(knock(stranger, route)).as(route).isNotIn(403, 404, 500);
            } else {
                assertThat(knock(stranger, route)).as(route).isEqualTo(401);
                if (route.startsWith("GET")) {
                    assertThat(knock(stranger, "HEAD", route))
                            .as("HEAD " + route)
                            .isEqualTo(401);
                }
            }
        }
        assertThat(open)
                .containsExactly(
                        "GET /assets/{name}",
                        "GET /health",
                        "GET /login",
                        "GET /login/provider",
                        "GET /login/provider/callback",
                        "POST /login");
        assertThat(knock(stranger, "GET /there/is/nothing")).isEqualTo(401);
        assertThat(knock(stranger, "DELETE /api/v1/invoices")).isEqualTo(401);
    }

    @Test
    void a_browser_without_a_login_is_led_to_the_form() {
        Visitor stranger = new Visitor(server.getURI());
        for (String path : List.of("/", "/openapi", "/api/v1/invoices/FV20260001/pdf", "/nothing")) {
            HttpResponse<String> answer = stranger.get(path, "Accept", "text/html,*/*;q=0.8");
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).as(path).contains("/login");
        }
    }

    @Test
    void each_role_enters_where_the_table_says_and_nowhere_else() throws IOException {
        for (String role : ROLES) {
            for (var row : table().entrySet()) {
                if (!row.getValue().equals(List.of("no login"))) {
                    Visitor visitor = new Visitor(server.getURI()).as(role);
                    int status = knock(visitor, row.getKey());
                    if (row.getValue().contains(role)) {
                        assertThat(status).as(role + " " + row.getKey()).isNotIn(401, 403, 500);
                    } else {
                        assertThat(status).as(role + " " + row.getKey()).isEqualTo(403);
                    }
                }
            }
        }
    }

    @Test
    void a_page_of_another_site_changes_nothing_with_somebodys_session() throws IOException {
        Visitor administrator = new Visitor(server.getURI()).as("administrator");
        for (String route : table().keySet()) {
            String method = route.substring(0, route.indexOf(' '));
            String path = route.substring(route.indexOf(' ') + 1).replaceAll("\\{[^}]*\\}", "x");
            if (!method.equals("GET")) {
                for (String[] whence : new String[][] {
                    {"Origin", "https://evil.example"},
                    {"Origin", "null"},
                    {"Referer", "https://evil.example/page"},
                    {"Sec-Fetch-Site", "cross-site"},
                    {"Content-Type", "text/plain"}
                }) {
                    // two routes of one path are told apart by what they read
                    boolean typed = !path.equals("/login") || whence[0].equals("Content-Type");
                    String[] headers =
                            typed ? whence : new String[] {whence[0], whence[1], "Content-Type", "application/json"};
                    assertThat(administrator.send(method, path, "", headers).statusCode())
                            .as(route + " " + whence[0])
                            // 415 where it is not even of a kind that is read there
                            .isIn(403, 415);
                }
            }
        }
    }

    @Test
    void a_refusal_says_how_to_log_in_and_makes_no_browser_ask() {
        Visitor stranger = new Visitor(server.getURI());
        String challenge = "Cookie realm=\"Hodina\", form-action=\"/login\", cookie-name=\"hodina-session\"";
        assertThat(stranger.get("/api/v1/invoices").headers().firstValue("WWW-Authenticate"))
                .contains(challenge);
        HttpResponse<String> wrong = stranger.post(
                "/login", "{\"login\":\"manager\",\"password\":\"x\"}", "Content-Type", "application/json");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("WWW-Authenticate")).contains(challenge);
        assertThat(stranger.get("/health").headers().firstValue("WWW-Authenticate"))
                .isEmpty();
    }

    @Test
    void a_made_up_token_is_no_login() {
        Visitor liar = new Visitor(server.getURI());
        assertThat(liar.get("/api/v1/invoices", "Cookie", "hodina-session=" + "A".repeat(43))
                        .statusCode())
                .isEqualTo(401);
        assertThat(liar.get("/api/v1/invoices", "Cookie", "hodina-session=x").statusCode())
                .isEqualTo(401);
    }
}
