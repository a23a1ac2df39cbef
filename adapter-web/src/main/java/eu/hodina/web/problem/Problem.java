package eu.hodina.web.problem;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;

/**
 * An error as RFC 9457 has it.
 *
 * @param type a URI; {@code about:blank} where the status says it all
 * @param title of the status: {@code Bad Request}
 * @param detail what is wrong here and what was expected
 * @param path the field that is wrong, as a JSON pointer or the name of a parameter: {@code /limit}
 */
@Serdeable
public record Problem(String type, String title, int status, String detail, Optional<String> path) {

    public static Problem of(HttpStatus status, String detail) {
        return new Problem("about:blank", status.getReason(), status.getCode(), detail, Optional.empty());
    }

    public Problem at(String field) {
        return new Problem(type, title, status, detail, Optional.of(field));
    }

    /** With the status, as {@code application/problem+json}. */
    public MutableHttpResponse<?> toResponse() {
        return HttpResponse.status(status, title).body(this).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
}
