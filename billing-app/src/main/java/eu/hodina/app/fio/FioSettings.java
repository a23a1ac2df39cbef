package eu.hodina.app.fio;

import eu.hodina.app.EnvironmentException;
import eu.hodina.application.payment.StatementSource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether Fio is asked: where the environment names a file of tokens. It does not by default. */
public final class FioSettings {
    /** The variable that switches it on. */
    public static final String TOKEN_FILE = "BILLING_FIO_TOKEN_FILE";

    static final String URL = "BILLING_FIO_URL";

    private static final URI BANK = URI.create("https://fioapi.fio.cz/v1/rest");
    private static final Set<String> OURSELVES = Set.of("127.0.0.1", "localhost", "[::1]");
    /** A period of many movements takes the bank its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** The bank's manual says 30 seconds between two calls with a token; clocks differ. */
    private static final Duration APART = Duration.ofSeconds(31);

    private FioSettings() {}

    /**
     * The bank to ask; none where no tokens are given.
     *
     * @param environment variables by name
     * @throws EnvironmentException where the file is none of tokens, or the address none that a token may be sent to
     */
    public static StatementSource source(Map<String, String> environment) {
        Optional<Path> file = value(environment, TOKEN_FILE).map(Path::of);
        if (file.isEmpty()) {
            return StatementSource.none();
        }
        try {
            FioTokens.read(file.get());
        } catch (IllegalArgumentException e) {
            throw new EnvironmentException(TOKEN_FILE + ", " + file.get() + ": " + e.getMessage());
        } catch (IOException e) {
            throw EnvironmentException.of(TOKEN_FILE + " cannot be read", e);
        }
        URI base = value(environment, URL).map(FioSettings::address).orElse(BANK);
        return new Fio(base, file.get(), new FioPace(APART, InstantSource.system()), PATIENCE);
    }

    /** The value is not repeated in the message: it might hold what is nobody's business. */
    private static URI address(String text) {
        try {
            URI base = URI.create(text);
            boolean safe = "https".equals(base.getScheme())
                    || "http".equals(base.getScheme()) && base.getHost() != null && OURSELVES.contains(base.getHost());
            if (safe
                    && base.getHost() != null
                    && base.getUserInfo() == null
                    && base.getQuery() == null
                    && base.getFragment() == null) {
                return base;
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw new EnvironmentException(
                URL + " has to be an address of https (of http on this machine alone): https://host/path");
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
