package eu.hodina.persistence.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;

/**
 * Where a database is and how to log in, e.g. {@code jdbc:mariadb://127.0.0.1:41234/hodina} as {@code hodina}. The url holds no password, and
 * {@link #toString} hides it, so an address may be written to a log.
 */
public record DatabaseAddress(String url, String user, String password) {

    public DatabaseAddress {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
    }

    /** One connection outside any pool; gives up when the server does not answer in {@code patience}. */
    Connection connect(Duration patience) throws SQLException {
        var login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", Long.toString(patience.toMillis()));
        login.setProperty("socketTimeout", Long.toString(patience.toMillis()));
        return DriverManager.getConnection(url, login);
    }

    @Override
    public String toString() {
        return "DatabaseAddress[url=" + url + ", user=" + user + ", password=***]";
    }
}
