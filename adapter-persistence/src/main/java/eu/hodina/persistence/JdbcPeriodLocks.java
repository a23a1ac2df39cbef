package eu.hodina.persistence;

import eu.hodina.application.time.PeriodLocks;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.time.PeriodLock;
import eu.hodina.domain.time.PeriodLockId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table {@code period_lock}. */
final class JdbcPeriodLocks implements PeriodLocks {
    private final Sql sql;

    JdbcPeriodLocks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(PeriodLock lock) {
        sql.run(
                Sql.insert("period_lock", "id", "first_day", "last_day", "note"),
                lock.id().value(),
                lock.period().from(),
                lock.period().to(),
                lock.note());
    }

    @Override
    public void remove(PeriodLockId id) {
        Values.findUuid(id.value()).ifPresent(known -> sql.run("DELETE FROM period_lock WHERE id = ?", known));
    }

    @Override
    public Optional<PeriodLock> find(PeriodLockId id) {
        return Values.findUuid(id.value())
                .flatMap(known -> sql.find("SELECT * FROM period_lock WHERE id = ?", JdbcPeriodLocks::read, known));
    }

    @Override
    public List<PeriodLock> page(Optional<PeriodLockId> after, int limit) {
        String behind = after.isPresent() ? " WHERE id > ?" : "";
        Object[] values = after.flatMap(id -> Values.findUuid(id.value()))
                .map(id -> new Object[] {id, limit})
                .orElse(new Object[] {limit});
        if (after.isPresent() && values.length == 1) {
            return List.of();
        }
        return sql.list("SELECT * FROM period_lock" + behind + " ORDER BY id LIMIT ?", JdbcPeriodLocks::read, values);
    }

    @Override
    public List<PeriodLock> closing(DatePeriod period) {
        return sql.list(
                "SELECT * FROM period_lock WHERE first_day <= ? AND last_day >= ? ORDER BY id",
                JdbcPeriodLocks::read,
                period.to(),
                period.from());
    }

    private static PeriodLock read(Row row) throws SQLException {
        return new PeriodLock(
                new PeriodLockId(row.text("id")),
                new DatePeriod(row.date("first_day"), row.date("last_day")),
                row.text("note"));
    }
}
