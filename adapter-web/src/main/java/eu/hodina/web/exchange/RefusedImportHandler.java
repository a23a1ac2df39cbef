package eu.hodina.web.exchange;

import eu.hodina.application.exchange.ImportRefusedException;
import eu.hodina.web.problem.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** 422 with every bad row, a line each. */
@Singleton
final class RefusedImportHandler implements ExceptionHandler<ImportRefusedException, MutableHttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, ImportRefusedException refused) {
        return Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, String.valueOf(refused.getMessage()))
                .toResponse();
    }
}
