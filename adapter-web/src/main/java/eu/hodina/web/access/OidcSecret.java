package eu.hodina.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser keeps while its user is at the provider: 256 random bits, of which state, nonce and the verifier of PKCE (RFC 7636) are
 * made by hashing. So any node can take the answer, and none of the three tells another.
 */
final class OidcSecret {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final String value;

    private OidcSecret(String value) {
        this.value = value;
    }

    static OidcSecret draw(SecureRandom random) {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return new OidcSecret(BASE64.encodeToString(bits));
    }

    static Optional<OidcSecret> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new OidcSecret(text)) : Optional.empty();
    }

    String value() {
        return value;
    }

    String state() {
        return sha256("state " + value);
    }

    String nonce() {
        return sha256("nonce " + value);
    }

    String verifier() {
        return sha256("verifier " + value);
    }

    /** S256 of the verifier. */
    String challenge() {
        return sha256(verifier());
    }

    private static String sha256(String text) {
        try {
            return BASE64.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "a login by a provider under way";
    }
}
