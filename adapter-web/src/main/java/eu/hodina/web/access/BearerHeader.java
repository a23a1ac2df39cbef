package eu.hodina.web.access;

import eu.hodina.application.access.BearerToken;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/**
 * A program's token: {@code Authorization: Bearer hod_...} (RFC 6750). A request that has one is the token's and nobody else's: its
 * cookie is not looked at, and so no foreign page can borrow it.
 */
final class BearerHeader {
    private static final String SCHEME = "Bearer ";

    private BearerHeader() {}

    static boolean isSent(HttpRequest<?> request) {
        return value(request).isPresent();
    }

    /** None where what was sent has not the shape of a token. */
    static Optional<BearerToken> tokenOf(HttpRequest<?> request) {
        return value(request).flatMap(BearerToken::find);
    }

    private static Optional<String> value(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
