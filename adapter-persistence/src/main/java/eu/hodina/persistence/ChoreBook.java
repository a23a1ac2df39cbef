package eu.hodina.persistence;

import java.time.Instant;
import net.javacrumbs.shedlock.support.StorageBasedLockProvider;

/**
 * What the schedules of all nodes share: up to when each chore is done, and a lock by which one node at a time does it.
 * ShedLock keeps the locks, in our table and by the database's clock.
 */
public final class ChoreBook extends StorageBasedLockProvider {
    private final JdbcTransactions transactions;
    private final Sql sql;

    ChoreBook(JdbcTransactions transactions, Sql sql) {
        super(new LockRows(sql));
        this.transactions = transactions;
        this.sql = sql;
    }

    /**
     * {@return the time for which a chore was due when it was done last}
     *
     * @param chore its name, at most 64 characters
     * @param first what is noted, and returned, where nobody has asked for the chore yet
     */
    public Instant doneUpTo(String chore, Instant first) {
        return transactions.call(() -> {
            sql.run(
                    "INSERT INTO chore (name, done_up_to) VALUES (?, ?) ON DUPLICATE KEY UPDATE name = name",
                    chore,
                    first);
            return sql.find("SELECT done_up_to FROM chore WHERE name = ?", row -> row.instant("done_up_to"), chore)
                    .orElseThrow();
        });
    }

    /**
     * Notes that a chore is done; an earlier time than is noted changes nothing.
     *
     * @param chore its name
     * @param due for which it was due
     */
    public void done(String chore, Instant due) {
        sql.run("UPDATE chore SET done_up_to = ? WHERE name = ? AND done_up_to < ?", due, chore, due);
    }
}
