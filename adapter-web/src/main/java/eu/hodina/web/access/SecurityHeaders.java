package eu.hodina.web.access;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;

/** What every answer tells the browser not to do; an answer that says so itself keeps its own word. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            // not no-referrer: browsers would then send our own forms with Origin: null
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    /** HTTP wants one with each 401 (RFC 9110, 15.5.2). None that a browser knows: it would ask for a password by itself. */
    private static final String CHALLENGE =
            "Cookie realm=\"Hodina\", form-action=\"/login\", cookie-name=\"" + SessionCookie.NAME + "\"";

    private static final String TO_TOKENS = "Bearer realm=\"Hodina\", error=\"invalid_token\"";

    /** Outermost: refusals of the filters within carry the headers too. */
    @ResponseFilter
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void guard(HttpRequest<?> request, MutableHttpResponse<?> response) {
        MutableHttpHeaders headers = response.getHeaders();
        HEADERS.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        if (response.status() == HttpStatus.UNAUTHORIZED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, BearerHeader.isSent(request) ? TO_TOKENS : CHALLENGE);
        }
    }
}
