package eu.hodina.application.access;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a program shows to be known: {@code hod_} and 256 random bits as 43 characters of base64url. The store knows its
 * {@link #hash} alone; the beginning lets scanners of published secrets find it.
 */
public final class BearerToken {
    /** How each begins. */
    public static final String PREFIX = "hod_";

    private static final Pattern FORM = Pattern.compile(PREFIX + RandomSecret.SHAPE);

    private final String value;

    private BearerToken(String value) {
        this.value = value;
    }

    /** A new one. */
    static BearerToken draw(SecureRandom random) {
        return new BearerToken(PREFIX + RandomSecret.draw(random));
    }

    /**
     * Reads what came in a header.
     *
     * @param text {@code hod_} and 43 characters of the URL-safe Base64 alphabet
     * @return the token; none where the text has not the shape of one
     */
    public static Optional<BearerToken> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BearerToken(text)) : Optional.empty();
    }

    /** {@return the secret itself, 47 characters, to be shown once} */
    public String value() {
        return value;
    }

    /** For the store: SHA-256, 64 lower-case hex digits. */
    String hash() {
        return RandomSecret.hash(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BearerToken token && value.equals(token.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "token " + hash().substring(0, 8);
    }
}
