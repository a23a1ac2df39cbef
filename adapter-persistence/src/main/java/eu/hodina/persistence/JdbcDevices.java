package eu.hodina.persistence;

import eu.hodina.application.access.Devices;
import java.time.Instant;

/** The table {@code access_device}. */
final class JdbcDevices implements Devices {
    private final Sql sql;

    JdbcDevices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(String tokenHash, String login, Instant expires) {
        sql.run(Sql.insert("access_device", "token_hash", "login", "expires"), tokenHash, login, expires);
    }

    @Override
    public boolean knows(String tokenHash, String login, Instant now) {
        return sql.find(
                        "SELECT login FROM access_device WHERE token_hash = ? AND login = ? AND expires > ?",
                        row -> row.text("login"),
                        tokenHash,
                        login,
                        now)
                .isPresent();
    }

    @Override
    public void removeOf(String login) {
        sql.run("DELETE FROM access_device WHERE login = ?", login);
    }

    @Override
    public void removeExpired(Instant now) {
        sql.run("DELETE FROM access_device WHERE expires <= ?", now);
    }
}
