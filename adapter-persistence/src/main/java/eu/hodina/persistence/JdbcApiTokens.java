package eu.hodina.persistence;

import eu.hodina.application.access.ApiToken;
import eu.hodina.application.access.ApiTokens;
import eu.hodina.application.access.TokenScope;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code api_token}. */
final class JdbcApiTokens implements ApiTokens {
    private static final String ALL = "SELECT id, login, name, scope, created, expires, last_used FROM api_token";

    private final Sql sql;

    JdbcApiTokens(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(ApiToken token, String hash) {
        sql.run(
                Sql.insert(
                        "api_token", "id", "token_hash", "login", "name", "scope", "created", "expires", "last_used"),
                Values.uuid(token.id()),
                hash,
                token.login(),
                token.name(),
                token.scope(),
                token.created(),
                token.expires(),
                token.lastUsed());
    }

    @Override
    public Optional<ApiToken> find(String hash, Instant now) {
        return sql.find(ALL + " WHERE token_hash = ? AND expires > ?", JdbcApiTokens::token, hash, now);
    }

    @Override
    public List<ApiToken> of(String login) {
        return sql.list(ALL + " WHERE login = ? ORDER BY created DESC, id DESC", JdbcApiTokens::token, login);
    }

    private static ApiToken token(Row row) throws SQLException {
        return new ApiToken(
                row.text("id"),
                row.text("login"),
                row.text("name"),
                row.constant(TokenScope.class, "scope"),
                row.instant("created"),
                row.instant("expires"),
                row.findInstant("last_used"));
    }

    @Override
    public void used(String id, Instant at) {
        sql.run("UPDATE api_token SET last_used = ? WHERE id = ?", at, Values.uuid(id));
    }

    @Override
    public boolean remove(String login, String id) {
        Optional<UUID> known = Values.findUuid(id);
        return known.isPresent() && sql.run("DELETE FROM api_token WHERE login = ? AND id = ?", login, known.get()) > 0;
    }

    @Override
    public void removeOf(String login) {
        sql.run("DELETE FROM api_token WHERE login = ?", login);
    }
}
