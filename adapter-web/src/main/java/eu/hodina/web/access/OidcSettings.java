package eu.hodina.web.access;

import java.net.URI;
import java.util.Objects;
import java.util.Set;

/**
 * A provider of logins by OpenID Connect.
 *
 * @param issuer the provider, as it calls itself: {@code https://login.example}; http on the loopback address alone
 * @param clientId by which the provider knows this installation
 * @param clientSecret that goes with it
 * @param ourselves where browsers find this installation: {@code https://hodina.example}
 */
public record OidcSettings(URI issuer, String clientId, String clientSecret, URI ourselves) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /** Checks that nothing goes over a wire in the clear. */
    public OidcSettings {
        Objects.requireNonNull(clientSecret, "clientSecret");
        requireSafe(issuer);
        requireSafe(ourselves);
        if (clientId.isBlank()) {
            throw new IllegalArgumentException("a client id was expected");
        }
    }

    static URI requireSafe(URI address) {
        boolean safe = "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && LOOPBACK.contains(String.valueOf(address.getHost()));
        if (!safe) {
            throw new IllegalArgumentException("an address of https was expected, not " + address);
        }
        return address;
    }

    URI redirect() {
        return URI.create(ourselves.toString().replaceAll("/+$", "") + "/login/provider/callback");
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return clientId + " at " + issuer;
    }
}
