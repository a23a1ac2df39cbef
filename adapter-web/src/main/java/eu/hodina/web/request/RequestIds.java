package eu.hodina.web.request;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * By what a request is known in the answer and in the trail: {@code X-Request-Id}, the sender's where it is one, else made
 * here.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class RequestIds {
    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "hodina.request-id";
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @RequestFilter
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void know(HttpRequest<?> request) {
        request.setAttribute(
                ATTRIBUTE, sent(request).orElseGet(() -> UUID.randomUUID().toString()));
    }

    private static Optional<String> sent(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(HEADER))
                .filter(id -> SAFE.matcher(id).matches());
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(HEADER, of(request));
    }

    static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElse("unknown");
    }
}
