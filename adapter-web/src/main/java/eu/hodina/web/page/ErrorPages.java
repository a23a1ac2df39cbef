package eu.hodina.web.page;

import eu.hodina.web.problem.Problem;
import eu.hodina.web.problem.ReaderKind;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;
import java.util.Set;

/** Tells a person who browses what a program reads as a {@link Problem}, with the same status. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ErrorPages {
    private static final Set<Integer> WORDED = Set.of(403, 404, 500, 503);

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @ResponseFilter
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void explain(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Optional<Problem> problem = response.getBody(Problem.class);
        if (problem.isPresent() && request.getMethod() == HttpMethod.GET && ReaderKind.isBrowser(request)) {
            int status = problem.get().status();
            String key = WORDED.contains(status) ? "error." + status : "error.other";
            response.body(pages.error(Wording.of(request), key))
                    .contentType(Pages.HTML)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
