package eu.hodina.web.page;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** The style sheet and the sign of the house; these two files and nothing else of the class path. */
@Hidden
@Controller("/assets")
final class AssetController {
    private static final Map<String, MediaType> TYPES =
            Map.of("hodina.css", new MediaType("text/css;charset=utf-8"), "hodina.svg", new MediaType("image/svg+xml"));

    /** Micronaut answers 404 for none. */
    @Get(value = "/{name}", produces = MediaType.ALL)
    HttpResponse<byte[]> asset(String name) {
        MediaType type = TYPES.get(name);
        if (type == null) {
            return HttpResponse.notFound();
        }
        return HttpResponse.ok(bytes(name)).contentType(type).header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600");
    }

    private static byte[] bytes(String name) {
        try (InputStream in = AssetController.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
