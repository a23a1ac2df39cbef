package eu.hodina.app.register;

import eu.hodina.app.EnvironmentException;
import eu.hodina.application.client.Registers;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Which registers are switched on: those whose address the environment names. None is by default. */
public final class RegisterSettings {
    static final String ARES = "BILLING_ARES_URL";
    static final String VIES = "BILLING_VIES_URL";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private RegisterSettings() {}

    /**
     * The registers to ask.
     *
     * @param environment variables by name
     * @throws EnvironmentException where an address is none
     */
    public static Registers registers(Map<String, String> environment) {
        return new Registers(
                address(environment, ARES).map(base -> new Ares(base, PATIENCE)),
                address(environment, VIES).map(base -> new Vies(base, PATIENCE)));
    }

    private static Optional<URI> address(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> address(name, text));
    }

    /** The value is not repeated in the message: it might hold what is nobody's business. */
    private static URI address(String name, String text) {
        try {
            URI base = URI.create(text);
            boolean web = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
            if (web
                    && base.getHost() != null
                    && base.getUserInfo() == null
                    && base.getQuery() == null
                    && base.getFragment() == null) {
                return base;
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw new EnvironmentException(name + " has to be the address of a register's interface: https://host/path");
    }
}
