package eu.hodina.application.access;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser keeps from a login that succeeded, and shows with the next one: 256 random bits as 43 characters of
 * base64url. It opens nothing; it only says that whoever tries this login now has known its password here before, so that
 * wrong passwords of others do not hold this browser up ({@link GuessGuard}).
 */
public final class DeviceToken {
    private static final Pattern SHAPE = Pattern.compile(RandomSecret.SHAPE);

    private final String value;

    private DeviceToken(String value) {
        this.value = value;
    }

    /** A new one. */
    static DeviceToken draw(SecureRandom random) {
        return new DeviceToken(RandomSecret.draw(random));
    }

    /**
     * Reads what came in a cookie.
     *
     * @param text 43 characters of the URL-safe Base64 alphabet
     * @return the token; none where the text has not the shape of one
     */
    public static Optional<DeviceToken> find(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new DeviceToken(text)) : Optional.empty();
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
        return other instanceof DeviceToken device && value.equals(device.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "device " + hash().substring(0, 8);
    }
}
