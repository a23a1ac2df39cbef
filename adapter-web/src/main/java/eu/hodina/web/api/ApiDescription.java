package eu.hodina.web.api;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The description of the API (OpenAPI 3): what the build read off the controllers, and what is said once for all of them:
 * who may ask, headers of versions and keys, and the refusals.
 */
@Singleton
final class ApiDescription {
    private static final String BUILT = "/META-INF/swagger/hodina.json";

    private final Router router;
    private final JsonMapper json;

    ApiDescription(Router router, JsonMapper json) {
        this.router = router;
        this.json = json;
    }

    /** As JSON; made when it is asked for, which is seldom. */
    byte[] bytes() {
        try {
            Map<String, Object> document = built();
            Map<String, UriRouteInfo<?, ?>> routes = routes();
            JsonObject.at(document, "paths")
                    .forEach((path, operations) -> JsonObject.of(operations)
                            .forEach((method, operation) -> new OperationManners(method, path, JsonObject.of(operation))
                                    .complete(Optional.ofNullable(routes.get(method + " " + path)))));
            OptionalFields.relieve(JsonObject.at(JsonObject.at(document, "components"), "schemas"));
            JsonObject.at(document, "components").put("securitySchemes", schemes());
            return json.writeValueAsBytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(BUILT, e);
        }
    }

    private Map<String, Object> built() throws IOException {
        try (InputStream in = ApiDescription.class.getResourceAsStream(BUILT)) {
            return json.readValue(
                    Objects.requireNonNull(in, BUILT).readAllBytes(), Argument.mapOf(String.class, Object.class));
        }
    }

    private Map<String, UriRouteInfo<?, ?>> routes() {
        Map<String, UriRouteInfo<?, ?>> routes = new LinkedHashMap<>();
        router.uriRoutes()
                .forEach(route -> routes.put(
                        route.getHttpMethodName().toLowerCase(Locale.ROOT) + " "
                                + route.getUriMatchTemplate().toPathString(),
                        route));
        return routes;
    }

    private static Map<String, Object> schemes() {
        return Map.of(
                OperationManners.SESSION,
                Map.of("type", "apiKey", "in", "cookie", "name", "hodina-session", "description", "Of POST /login"),
                OperationManners.TOKEN,
                Map.of("type", "http", "scheme", "bearer", "description", "Of POST /api/v1/me/tokens"));
    }
}
