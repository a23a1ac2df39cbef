package eu.hodina.web.payment;

import eu.hodina.application.payment.UnreadableStatementException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** 422 with the place and what was expected there. */
@Singleton
final class UnreadableFileHandler implements ExceptionHandler<UnreadableStatementException, MutableHttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, UnreadableStatementException unreadable) {
        return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
                .body(UnreadableFileView.of(unreadable))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
}
