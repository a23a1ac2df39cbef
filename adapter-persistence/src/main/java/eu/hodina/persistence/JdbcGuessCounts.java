package eu.hodina.persistence;

import eu.hodina.application.access.GuessCount;
import eu.hodina.application.access.GuessCounts;
import java.time.Instant;
import java.util.List;

/**
 * The table {@code access_guess}. A key is locked by writing its row, there or not: a lock on a row that is not there yet would not
 * keep a second transaction from taking it as well.
 */
final class JdbcGuessCounts implements GuessCounts {
    private final JdbcTransactions transactions;
    private final Sql sql;

    JdbcGuessCounts(JdbcTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public GuessCount lock(String key, Instant now) {
        transactions.requireOpen();
        sql.run(
                Sql.insert("access_guess", "key_hash", "failures", "last_at", "heard_from")
                        + " ON DUPLICATE KEY UPDATE key_hash = key_hash",
                key,
                0,
                now,
                now);
        return sql.find(
                        "SELECT failures, last_at, heard_from FROM access_guess WHERE key_hash = ? FOR UPDATE",
                        row -> new GuessCount(
                                row.number("failures"), row.instant("last_at"), row.instant("heard_from")),
                        key)
                .orElseThrow();
    }

    @Override
    public void keep(String key, GuessCount count) {
        transactions.requireOpen();
        sql.run(
                "UPDATE access_guess SET failures = ?, last_at = ?, heard_from = ? WHERE key_hash = ?",
                count.failures(),
                count.last(),
                count.heardFrom(),
                key);
    }

    @Override
    public void remove(String key) {
        sql.run("DELETE FROM access_guess WHERE key_hash = ?", key);
    }

    /** Found without a lock, and taken one by one: no transaction that holds two keys ever waits for this one. */
    @Override
    public void removeBefore(Instant at) {
        List<String> old = sql.list(
                "SELECT key_hash FROM access_guess WHERE last_at < ? ORDER BY last_at LIMIT 1000",
                row -> row.text("key_hash"),
                at);
        old.forEach(key -> sql.run("DELETE FROM access_guess WHERE key_hash = ? AND last_at < ?", key, at));
    }
}
