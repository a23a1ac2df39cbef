package eu.hodina.app;

import eu.hodina.web.access.OidcSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The provider of logins, from the environment; a secret is never on a command line. */
final class ProviderSettings {
    private static final String ISSUER = "BILLING_OIDC_ISSUER";
    private static final String CLIENT = "BILLING_OIDC_CLIENT_ID";
    private static final String SECRET = "BILLING_OIDC_CLIENT_SECRET";
    private static final String SECRET_FILE = "BILLING_OIDC_CLIENT_SECRET_FILE";
    private static final String OURSELVES = "BILLING_URL";

    private ProviderSettings() {}

    /**
     * None where no issuer is set.
     *
     * @throws BadUsageException where only a part is set, or an address is not of https
     */
    static Optional<OidcSettings> from(Map<String, String> environment) {
        if (value(environment, ISSUER).isEmpty()) {
            return Optional.empty();
        }
        for (String name : List.of(CLIENT, OURSELVES)) {
            if (value(environment, name).isEmpty()) {
                throw new BadUsageException(ISSUER + " needs " + name + ", which is not set");
            }
        }
        try {
            return Optional.of(new OidcSettings(
                    URI.create(environment.get(ISSUER)),
                    environment.get(CLIENT),
                    secret(environment),
                    URI.create(environment.get(OURSELVES))));
        } catch (IllegalArgumentException e) {
            throw new BadUsageException(ISSUER + " and " + OURSELVES + ": " + e.getMessage());
        }
    }

    private static String secret(Map<String, String> environment) {
        Optional<String> file = value(environment, SECRET_FILE);
        if (file.isEmpty()) {
            return value(environment, SECRET)
                    .orElseThrow(() -> new BadUsageException(
                            ISSUER + " needs " + SECRET + " or " + SECRET_FILE + ", and neither is set"));
        }
        try {
            return Files.readString(Path.of(file.get()), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new BadUsageException(SECRET_FILE + " cannot be read: " + e.getMessage());
        }
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }
}
