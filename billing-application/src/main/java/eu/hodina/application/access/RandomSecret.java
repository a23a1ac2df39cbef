package eu.hodina.application.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What all that is drawn and shown to be known again has in common: 256 random bits, of which the store knows a hash. */
final class RandomSecret {
    /** 43 characters of base64url. */
    static final String SHAPE = "[A-Za-z0-9_-]{43}";

    private static final int BYTES = 32;

    private RandomSecret() {}

    static String draw(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** SHA-256, 64 lower-case hex digits. 256 random bits need neither salt nor slowness. */
    static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
