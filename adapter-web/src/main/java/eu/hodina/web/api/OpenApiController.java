package eu.hodina.web.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The description of this API that the build wrote from the controllers (OpenAPI 3). */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Hodina",
                        version = "0.1.0",
                        description =
                                "From the stopwatch to the paid invoice. All but /health and /login needs a session cookie, or"
                                        + " Authorization: Bearer with a token of POST /api/v1/me/tokens;"
                                        + " errors are application/problem+json (RFC 9457).",
                        license = @License(name = "Apache-2.0")))
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
