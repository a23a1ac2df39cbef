package eu.hodina.web.access;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What a provider says of who logged in, signed by RS256 (OpenID Connect Core 3.1.3.7); no other algorithm is believed, whatever the
 * token says.
 */
final class IdToken {
    /** Clocks differ. */
    private static final long SKEW_SECONDS = 60;

    private static final int LEAST_BITS = 2048;

    private final JsonMapper json;

    IdToken(JsonMapper json) {
        this.json = json;
    }

    /** The e-mail that the provider has verified. */
    String email(String token, JsonNode keys, OidcSettings settings, String nonce, Instant now) {
        String[] parts = token.split("\\.", -1);
        require(parts.length == 3, "three parts");
        JsonNode header = read(parts[0]);
        require("RS256".equals(text(header, "alg")), "RS256");
        require(isSigned(parts, key(keys, text(header, "kid"))), "a signature by a key of the provider");
        JsonNode claims = read(parts[1]);
        require(settings.issuer().toString().equals(text(claims, "iss")), "our provider as iss");
        require(isFor(claims, settings.clientId()), "us as aud");
        require(number(claims, "exp") > now.getEpochSecond() - SKEW_SECONDS, "exp in the future");
        require(number(claims, "iat") < now.getEpochSecond() + SKEW_SECONDS, "iat in the past");
        require(nonce.equals(text(claims, "nonce")), "our nonce");
        JsonNode verified = claims.get("email_verified");
        require(verified != null && verified.isBoolean() && verified.getBooleanValue(), "a verified e-mail");
        return text(claims, "email");
    }

    private static boolean isFor(JsonNode claims, String client) {
        JsonNode audience = claims.get("aud");
        if (audience != null && audience.isArray()) {
            boolean named = StreamSupport.stream(audience.values().spliterator(), false)
                    .anyMatch(one -> one.isString() && client.equals(one.getStringValue()));
            return named && (audience.size() == 1 || client.equals(text(claims, "azp")));
        }
        return client.equals(text(claims, "aud"));
    }

    private static boolean isSigned(String[] parts, PublicKey key) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(key);
            signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
            return signature.verify(bytes(parts[2]));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static PublicKey key(JsonNode keys, String kid) {
        JsonNode all = Optional.ofNullable(keys.get("keys"))
                .filter(JsonNode::isArray)
                .orElseThrow(() -> new OidcRefusedException("the provider has no keys"));
        JsonNode found = StreamSupport.stream(all.values().spliterator(), false)
                .filter(key -> "RSA".equals(text(key, "kty")) && kid.equals(text(key, "kid")))
                .findFirst()
                .orElseThrow(() -> new OidcRefusedException("the provider has no such key"));
        BigInteger modulus = new BigInteger(1, bytes(text(found, "n")));
        require(modulus.bitLength() >= LEAST_BITS, "a key of 2048 bits or more");
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(modulus, new BigInteger(1, bytes(text(found, "e")))));
        } catch (GeneralSecurityException e) {
            throw new OidcRefusedException("the provider's key is none", e);
        }
    }

    private JsonNode read(String part) {
        try {
            return json.readValue(bytes(part), JsonNode.class);
        } catch (IOException e) {
            throw new OidcRefusedException("the token cannot be read", e);
        }
    }

    private static byte[] bytes(String base64url) {
        try {
            return Base64.getUrlDecoder().decode(base64url);
        } catch (IllegalArgumentException e) {
            throw new OidcRefusedException("the token is not of base64url", e);
        }
    }

    /** Empty where it is no text. */
    static String text(JsonNode node, String name) {
        JsonNode value = node.isObject() ? node.get(name) : null;
        return value != null && value.isString() ? value.getStringValue() : "";
    }

    private static long number(JsonNode node, String name) {
        JsonNode value = node.get(name);
        require(value != null && value.isNumber(), "a number as " + name);
        return value.getLongValue();
    }

    private static void require(boolean right, String expected) {
        if (!right) {
            throw new OidcRefusedException("in the provider's token " + expected + " was expected");
        }
    }
}
