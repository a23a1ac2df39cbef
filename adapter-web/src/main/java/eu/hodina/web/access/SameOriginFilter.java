package eu.hodina.web.access;

import eu.hodina.web.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses what another site's page sends in a browser's name (cross-site request forgery). Browsers say where a request
 * comes from, in {@code Sec-Fetch-Site}, or at least in {@code Origin} or {@code Referer}. One that says nothing is no browser of
 * these days, or a program: it may not send a form with somebody's session, since forms are all that a foreign page can send
 * without asking first; a JSON body it may. A request with a token has nothing that a page could borrow.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SameOriginFilter {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");
    private static final Set<String> FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    /** Before the security filter: no session is looked up for a forged request. */
    @RequestFilter
    @Order(-1000)
    @Nullable
    HttpResponse<?> refuseForeign(HttpRequest<?> request) {
        if (READING.contains(request.getMethod()) || BearerHeader.isSent(request) || isOurs(request)) {
            return null;
        }
        return Problem.of(HttpStatus.FORBIDDEN, "The request comes from a page of another site.")
                .toResponse();
    }

    private static boolean isOurs(HttpRequest<?> request) {
        HttpHeaders headers = request.getHeaders();
        String site = headers.get("Sec-Fetch-Site");
        if (site != null) {
            return OUR_OWN.contains(site);
        }
        String whence = Optional.ofNullable(headers.get(HttpHeaders.ORIGIN)).orElse(headers.get(HttpHeaders.REFERER));
        return whence == null
                ? !isForm(headers) || SessionCookie.tokenOf(request).isEmpty()
                : authority(whence).equalsIgnoreCase(headers.get(HttpHeaders.HOST));
    }

    /** What a page can send to any site, without leave (the Fetch standard's simple content types). */
    private static boolean isForm(HttpHeaders headers) {
        String type = Optional.ofNullable(headers.get(HttpHeaders.CONTENT_TYPE))
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
        return FORMS.stream().anyMatch(type::startsWith);
    }

    /** {@code localhost:8080} of {@code http://localhost:8080}; nothing of {@code null}. */
    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
