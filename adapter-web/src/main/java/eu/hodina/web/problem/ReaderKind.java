package eu.hodina.web.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;

/** Whether a person or a program reads the answer. */
public final class ReaderKind {
    private ReaderKind() {}

    /** A browser asks for {@code text/html} by name; a program for JSON or for anything. */
    public static boolean isBrowser(HttpRequest<?> request) {
        return request.accept().stream().anyMatch(MediaType.TEXT_HTML_TYPE::equals);
    }
}
