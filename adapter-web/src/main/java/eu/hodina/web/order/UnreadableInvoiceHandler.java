package eu.hodina.web.order;

import eu.hodina.application.exchange.received.UnreadableInvoiceException;
import eu.hodina.web.problem.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** 422 with every reason why an invoice was refused. */
@Singleton
final class UnreadableInvoiceHandler implements ExceptionHandler<UnreadableInvoiceException, MutableHttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, UnreadableInvoiceException refused) {
        return Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, String.join("; ", refused.reasons()))
                .toResponse();
    }
}
