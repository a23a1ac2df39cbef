package eu.hodina.web.request;

import eu.hodina.web.problem.Problem;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body that says it is larger than what anybody has to send, before it is read: 64 KiB, but for files and
 * mails. The framework's own
 * bounds have to be wider, since what the network brings in one go must fit its buffer, a file's as well.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class BodyBounds {
    private static final long LARGEST = 65_536;
    private static final long LARGEST_MAIL = 2_000_000;

    /** Before anybody asks who sends it. */
    @RequestFilter
    @Order(-1050)
    @Nullable
    HttpResponse<?> refuseLarge(HttpRequest<?> request) {
        long largest = isMail(request.getPath()) ? LARGEST_MAIL : LARGEST;
        if (request.getContentLength() <= largest || isFile(request.getPath())) {
            return null;
        }
        return Problem.of(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "A body of at most " + largest + " bytes was expected.")
                .toResponse();
    }

    /** It has long texts, and small files in it. */
    private static boolean isMail(String path) {
        return path.equals("/api/v1/mails") || path.startsWith("/api/v1/mails/");
    }

    private static boolean isFile(String path) {
        return path.startsWith("/api/v1/imports/")
                || path.equals("/api/v1/exchange-rates/imports")
                || path.equals("/api/v1/bank/statements");
    }
}
