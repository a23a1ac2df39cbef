package eu.hodina.persistence;

import eu.hodina.application.access.Sessions;
import java.time.Instant;
import java.util.Optional;

/** The table {@code access_session}. */
final class JdbcSessions implements Sessions {
    private final Sql sql;

    JdbcSessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(String tokenHash, String login, Instant expires) {
        sql.run(Sql.insert("access_session", "token_hash", "login", "expires"), tokenHash, login, expires);
    }

    @Override
    public Optional<String> find(String tokenHash, Instant now) {
        return sql.find(
                "SELECT login FROM access_session WHERE token_hash = ? AND expires > ?",
                row -> row.text("login"),
                tokenHash,
                now);
    }

    @Override
    public void remove(String tokenHash) {
        sql.run("DELETE FROM access_session WHERE token_hash = ?", tokenHash);
    }

    @Override
    public void removeOf(String login, String except) {
        sql.run("DELETE FROM access_session WHERE login = ? AND token_hash <> ?", login, except);
    }

    @Override
    public void removeExpired(Instant now) {
        sql.run("DELETE FROM access_session WHERE expires <= ?", now);
    }
}
