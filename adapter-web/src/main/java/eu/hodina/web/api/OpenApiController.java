package eu.hodina.web.api;

import eu.hodina.web.problem.Problem;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.openapi.annotation.OpenAPIExtraSchema;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** Gives the description of this API. */
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
@OpenAPIExtraSchema(classes = Problem.class)
@Controller("/openapi")
final class OpenApiController {
    private final ApiDescription description;

    OpenApiController(ApiDescription description) {
        this.description = description;
    }

    @Hidden
    @Get(produces = MediaType.APPLICATION_JSON)
    HttpResponse<byte[]> document() {
        return HttpResponse.ok(description.bytes());
    }
}
