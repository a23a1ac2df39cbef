package eu.hodina.persistence.server;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the environment says about the database: a server elsewhere ({@code BILLING_DB_URL}, {@code BILLING_DB_USER}, {@code BILLING_DB_PASSWORD}), or
 * none, then the program brings its own with the data in {@link #dataFolder}.
 *
 * @param home the program's folder, {@code BILLING_HOME}, by default {@code ~/.hodina}
 * @param external the server elsewhere; empty = the embedded one
 */
public record DatabaseSettings(Path home, Optional<DatabaseAddress> external) {
    static final String HOME = "BILLING_HOME";
    static final String URL = "BILLING_DB_URL";
    static final String USER = "BILLING_DB_USER";
    static final String PASSWORD = "BILLING_DB_PASSWORD";

    /**
     * Reads the four variables; an empty one counts as not set.
     *
     * @throws DatabaseSettingsException if only some of the three for a server elsewhere are set, or the url is none of MariaDB
     */
    public static DatabaseSettings fromEnvironment(Map<String, String> environment) {
        var home = value(environment, HOME)
                .map(DatabaseSettings::folder)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".hodina"));
        return new DatabaseSettings(home.toAbsolutePath().normalize(), external(environment));
    }

    /** Where the embedded server keeps the data, e.g. {@code ~/.hodina/data}. */
    public Path dataFolder() {
        return home.resolve("data");
    }

    /** Where the embedded server's programs are unpacked, e.g. {@code ~/.hodina/server}. */
    public Path serverFolder() {
        return home.resolve("server");
    }

    private static Optional<DatabaseAddress> external(Map<String, String> environment) {
        var missing = Stream.of(URL, USER, PASSWORD)
                .filter(name -> value(environment, name).isEmpty())
                .toList();
        if (missing.size() == 3) {
            return Optional.empty();
        }
        if (!missing.isEmpty()) {
            throw new DatabaseSettingsException("a database elsewhere needs " + URL + ", " + USER + " and " + PASSWORD
                    + "; not set: " + String.join(", ", missing));
        }
        return Optional.of(new DatabaseAddress(
                checkedUrl(environment.get(URL)), environment.get(USER), environment.get(PASSWORD)));
    }

    private static String checkedUrl(String url) {
        if (url.matches("(?i).*[?&](user|password)=.*")) {
            throw new DatabaseSettingsException(
                    URL + " must hold no user or password: they belong into " + USER + " and " + PASSWORD);
        }
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new DatabaseSettingsException(URL + " must look like jdbc:mariadb://host:3306/hodina, found: " + url);
        }
        return url;
    }

    private static Path folder(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new DatabaseSettingsException(HOME + " must be a folder, found: " + text);
        }
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }
}
