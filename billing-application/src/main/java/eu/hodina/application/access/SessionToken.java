package eu.hodina.application.access;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser shows to be known again: 256 random bits as 43 characters of base64url. Whoever holds it is logged in,
 * so it is neither stored nor printed; the store knows its {@link #hash} alone.
 */
public final class SessionToken {
    private static final Pattern SHAPE = Pattern.compile(RandomSecret.SHAPE);

    private final String value;

    private SessionToken(String value) {
        this.value = value;
    }

    /** A new one. */
    static SessionToken draw(SecureRandom random) {
        return new SessionToken(RandomSecret.draw(random));
    }

    /**
     * Reads what came in a cookie.
     *
     * @param text 43 characters of the URL-safe Base64 alphabet
     * @return the token; none where the text has not the shape of one
     */
    public static Optional<SessionToken> find(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new SessionToken(text)) : Optional.empty();
    }

    /**
     * The secret itself, for the cookie alone.
     *
     * @return 43 characters
     */
    public String value() {
        return value;
    }

    /** For the store: SHA-256, 64 lower-case hex digits. 256 random bits need neither salt nor slowness. */
    String hash() {
        return RandomSecret.hash(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionToken token && value.equals(token.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "session " + hash().substring(0, 8);
    }
}
