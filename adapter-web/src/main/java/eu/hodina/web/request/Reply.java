package eu.hodina.web.request;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * What a command is answered.
 *
 * @param headers that belong to it, and are given again with it
 * @param body to be written as JSON; none where there is nothing to say
 * @param shownOnce what is written instead of the body the first time: it has a secret, which is kept nowhere and is not
 *     said again to whoever sends the command again
 */
public record Reply(HttpStatus status, Map<String, String> headers, Optional<Object> body, Optional<Object> shownOnce) {

    /** Without a secret. */
    public Reply(HttpStatus status, Map<String, String> headers, Optional<Object> body) {
        this(status, headers, body, Optional.empty());
    }

    /** The same, but that the first time this is written instead of the body. */
    public Reply showingOnce(Object withSecret) {
        return new Reply(status, headers, body, Optional.of(withSecret));
    }

    /** 201 with where the new thing is found, and its version. */
    public static Reply created(URI location, long version, Object body) {
        return new Reply(
                HttpStatus.CREATED,
                Map.of(HttpHeaders.LOCATION, location.toASCIIString(), HttpHeaders.ETAG, Etag.of(version)),
                Optional.of(body));
    }

    /** 200 with what it is now. */
    public static Reply ok(Object body) {
        return new Reply(HttpStatus.OK, Map.of(), Optional.of(body));
    }

    /** 200 with what it is now, and its version. */
    public static Reply ok(long version, Object body) {
        return new Reply(HttpStatus.OK, Map.of(HttpHeaders.ETAG, Etag.of(version)), Optional.of(body));
    }

    /** 204. */
    public static Reply done() {
        return new Reply(HttpStatus.NO_CONTENT, Map.of(), Optional.empty());
    }
}
