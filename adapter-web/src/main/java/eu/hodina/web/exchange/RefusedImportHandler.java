package eu.hodina.web.exchange;

import eu.hodina.application.exchange.ImportRefusedException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** 422 with every bad row. */
@Singleton
final class RefusedImportHandler implements ExceptionHandler<ImportRefusedException, MutableHttpResponse<?>> {

    @Override
    @SuppressWarnings("rawtypes")
    public MutableHttpResponse<?> handle(HttpRequest request, ImportRefusedException refused) {
        return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
                .body(BadRowsView.of(refused))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
}
