package eu.hodina.persistence;

import eu.hodina.application.AlreadyThereException;
import java.time.Duration;
import java.util.UUID;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.support.AbstractStorageAccessor;

/** The table {@code shared_lock}, as ShedLock asks for it; whoever holds a lock is one program, not one machine. */
final class LockRows extends AbstractStorageAccessor {
    private static final String NOW = "UTC_TIMESTAMP(3)";
    private static final String FROM_NOW = "TIMESTAMPADD(MICROSECOND, ?, " + NOW + ")";

    private final Sql sql;
    private final String holder;

    LockRows(Sql sql) {
        this.sql = sql;
        this.holder = getHostname() + " " + ProcessHandle.current().pid() + " " + UUID.randomUUID();
    }

    @Override
    public boolean insertRecord(LockConfiguration lock) {
        try {
            sql.run(
                    "INSERT INTO shared_lock (name, lock_until, locked_at, locked_by) VALUES (?, " + FROM_NOW + ", "
                            + NOW + ", ?)",
                    lock.getName(),
                    micros(lock.getLockAtMostFor()),
                    holder);
            return true;
        } catch (AlreadyThereException somebodyHadIt) {
            return false;
        }
    }

    @Override
    public boolean updateRecord(LockConfiguration lock) {
        return sql.run(
                        "UPDATE shared_lock SET lock_until = " + FROM_NOW + ", locked_at = " + NOW
                                + ", locked_by = ? WHERE name = ? AND lock_until <= " + NOW,
                        micros(lock.getLockAtMostFor()),
                        holder,
                        lock.getName())
                == 1;
    }

    /** At least the shortest time after it was taken, so that a node whose clock is behind does not take it again. */
    @Override
    public void unlock(LockConfiguration lock) {
        sql.run(
                "UPDATE shared_lock SET lock_until = GREATEST(" + NOW + ", TIMESTAMPADD(MICROSECOND, ?, locked_at))"
                        + " WHERE name = ? AND locked_by = ? AND lock_until > " + NOW,
                micros(lock.getLockAtLeastFor()),
                lock.getName(),
                holder);
    }

    @Override
    public boolean extend(LockConfiguration lock) {
        return sql.run(
                        "UPDATE shared_lock SET lock_until = " + FROM_NOW + " WHERE name = ? AND locked_by = ?"
                                + " AND lock_until > " + NOW,
                        micros(lock.getLockAtMostFor()),
                        lock.getName(),
                        holder)
                == 1;
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }
}
