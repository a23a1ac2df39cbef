package eu.hodina.web.access;

import eu.hodina.web.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * Says that an address cannot be read ({@code /%zz}), and not that a login is missing. The framework shows its filters
 * such a request as one for {@code /} without any header; a client that sends just that gets this answer as well.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class BrokenAddressFilter {

    /** Before anybody asks who sends it. */
    @RequestFilter
    @Order(-1100)
    @Nullable
    HttpResponse<?> refuseUnreadable(HttpRequest<?> request) {
        boolean unreadable =
                request.getPath().equals("/") && request.getHeaders().names().isEmpty();
        return unreadable
                ? Problem.of(HttpStatus.BAD_REQUEST, "The address cannot be read; a % stands before two hex digits.")
                        .toResponse()
                : null;
    }
}
