package eu.hodina.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** 400 with the field. */
@Singleton
final class BadInputHandler implements ExceptionHandler<BadInputException, MutableHttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, BadInputException bad) {
        return Problem.of(HttpStatus.BAD_REQUEST, bad.getMessage())
                .at(bad.field())
                .toResponse();
    }
}
