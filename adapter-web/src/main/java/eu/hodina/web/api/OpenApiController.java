package eu.hodina.web.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The description of this API that the build wrote from the controllers (OpenAPI 3). */
@Controller("/openapi")
final class OpenApiController {
    private static final String DOCUMENT = "/META-INF/swagger/hodina.json";

    @Hidden
    @Get(produces = MediaType.APPLICATION_JSON)
    HttpResponse<byte[]> document() {
        try (InputStream in = OpenApiController.class.getResourceAsStream(DOCUMENT)) {
            return HttpResponse.ok(Objects.requireNonNull(in, DOCUMENT).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(DOCUMENT, e);
        }
    }
}
