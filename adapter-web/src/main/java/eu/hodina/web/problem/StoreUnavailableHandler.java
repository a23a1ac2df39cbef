package eu.hodina.web.problem;

import eu.hodina.application.StoreUnavailableException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** 503, as health says, and when to come again: a server that was killed is started again in seconds. */
@Singleton
public final class StoreUnavailableHandler
        implements ExceptionHandler<StoreUnavailableException, MutableHttpResponse<?>> {
    /** What {@code Retry-After} says. */
    public static final String SECONDS = "5";

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, StoreUnavailableException away) {
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer; try again in a while.")
                .toResponse()
                .header(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
