package eu.hodina.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Walks every route of the running server. */
@MicronautTest
class AccessRulesTest {
    private static final Set<String> OPEN =
            Set.of("GET /health", "GET /login", "POST /login", "GET /assets/hodina.css");
    private static final Map<String, String> PLACES = Map.of("{number}", "FV20260001", "{name}", "hodina.css");

    @Inject
    EmbeddedServer server;

    @Inject
    Router router;

    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        router.uriRoutes().forEach(route -> routes.add(request(route)));
        return routes;
    }

    private static String request(UriRouteInfo<?, ?> route) {
        String path = route.getUriMatchTemplate().toPathString();
        for (var place : PLACES.entrySet()) {
            path = path.replace(place.getKey(), place.getValue());
        }
        return route.getHttpMethod() + " " + path;
    }

    private static int knock(Visitor visitor, String route, String... headers) {
        String[] parts = route.split(" ");
        return visitor.send(parts[0], parts[1], "", headers).statusCode();
    }

    @Test
    void these_are_all_the_doors() {
        assertThat(routes().stream().filter(route -> !route.startsWith("HEAD")))
                .containsExactly(
                        "GET /",
                        "GET /api/v1/invoices",
                        "GET /api/v1/invoices/FV20260001",
                        "GET /api/v1/invoices/FV20260001/pdf",
                        "GET /assets/hodina.css",
                        "GET /health",
                        "GET /login",
                        "GET /openapi",
                        "POST /api/v1/simulations",
                        "POST /login",
                        "POST /logout");
    }

    @Test
    void without_a_login_only_health_login_and_the_style_sheet_answer() {
        Visitor stranger = new Visitor(server.getURI());
        for (String route : routes()) {
            int status = knock(stranger, route);
            if (OPEN.contains(route.replace(HttpMethod.HEAD.name(), "GET"))) {
                assertThat(status).as(route).isNotIn(401, 403);
            } else {
                assertThat(status).as(route).isEqualTo(401);
            }
        }
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
    void each_role_enters_where_the_table_says() {
        Map<String, List<Integer>> seen = new TreeMap<>();
        for (String login : List.of("administrator", "manager", "accountant", "worker")) {
            for (String route : routes()) {
                if (!route.startsWith("HEAD") && !OPEN.contains(route)) {
                    Visitor visitor = new Visitor(server.getURI()).as(login);
                    seen.computeIfAbsent(route, key -> new java.util.ArrayList<>())
                            .add(knock(visitor, route));
                }
            }
        }
        List<Integer> office = List.of(200, 200, 200, 403);
        assertThat(seen)
                .isEqualTo(new TreeMap<>(Map.of(
                        "GET /", office,
                        "GET /api/v1/invoices", office,
                        "GET /api/v1/invoices/FV20260001", office,
                        "GET /api/v1/invoices/FV20260001/pdf", office,
                        "POST /api/v1/simulations", List.of(400, 400, 400, 403),
                        "GET /openapi", List.of(200, 200, 200, 200),
                        "POST /logout", List.of(303, 303, 303, 303))));
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
