package eu.hodina.persistence;

import eu.hodina.application.time.MeasuredSitting;
import eu.hodina.application.time.SittingOutcome;
import eu.hodina.application.time.Stopwatches;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Sitting;
import eu.hodina.domain.time.Stopwatch;
import eu.hodina.domain.time.WatchedTask;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The tables {@code stopwatch}, {@code stopwatch_task} and {@code stopwatch_sitting}. */
final class JdbcStopwatches implements Stopwatches {
    private static final Instant NEVER = LocalDateTime.of(1000, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    private static final Instant END = LocalDateTime.of(9999, 12, 31, 0, 0).toInstant(ZoneOffset.UTC);

    private final JdbcTransactions transactions;
    private final Sql sql;

    JdbcStopwatches(JdbcTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    @Override
    public Stopwatch find(WorkerId worker) {
        return transactions.call(() -> WatchRow.watch(worker, WatchRow.read(sql, worker), measuredUntil(worker)));
    }

    private Optional<Instant> measuredUntil(WorkerId worker) {
        return sql.find(
                "SELECT ended_at FROM stopwatch_sitting WHERE worker_id = ? ORDER BY ended_at DESC LIMIT 1",
                row -> row.instant("ended_at"),
                worker.value());
    }

    /** An insert locks the row where it is there already, and where it is not; it reads nothing before. */
    @Override
    public Stopwatch lock(WorkerId worker) {
        transactions.requireOpen();
        Values.findUuid(worker.value())
                .ifPresent(id -> sql.run(
                        "INSERT INTO stopwatch (worker_id) SELECT id FROM worker WHERE id = ?"
                                + " ON DUPLICATE KEY UPDATE worker_id = stopwatch.worker_id",
                        id));
        return find(worker);
    }

    /** What stops to run is written before what begins to: the key lets only one run at any moment. */
    @Override
    public void replace(Stopwatch before, Stopwatch after) {
        transactions.run(() -> {
            WorkerId worker = after.worker();
            List<WatchRow> old = WatchRow.of(before);
            List<WatchRow> now = WatchRow.of(after);
            for (WatchRow row : old) {
                Optional<WatchRow> next = row.in(now);
                if (next.isEmpty()) {
                    delete(worker, row);
                } else if (next.get().since().isEmpty()) {
                    update(worker, row, next.get());
                }
            }
            for (WatchRow row : now) {
                Optional<WatchRow> last = row.in(old);
                if (last.isEmpty()) {
                    insert(worker, row);
                } else if (row.since().isPresent()) {
                    update(worker, last.get(), row);
                }
                List<Sitting> sittings = row.work().sittings();
                int known = last.map(each -> each.work().sittings().size()).orElse(0);
                addSittings(worker, row.work(), sittings.subList(known, sittings.size()), SittingOutcome.PENDING);
            }
        });
    }

    private void delete(WorkerId worker, WatchRow row) {
        sql.run(
                "DELETE FROM stopwatch_task WHERE worker_id = ? AND task_id = ?",
                worker.value(),
                row.work().task().value());
    }

    private void insert(WorkerId worker, WatchRow row) {
        sql.run(
                Sql.insert("stopwatch_task", "worker_id", "task_id", "activity", "note", "position", "since"),
                worker.value(),
                row.work().task().value(),
                row.work().activity().value(),
                row.work().note(),
                row.position(),
                row.since());
    }

    private void update(WorkerId worker, WatchRow before, WatchRow after) {
        if (!after.looksLike(before)) {
            sql.run(
                    "UPDATE stopwatch_task SET note = ?, position = ?, since = ? WHERE worker_id = ? AND task_id = ?",
                    after.work().note(),
                    after.position(),
                    after.since(),
                    worker.value(),
                    after.work().task().value());
        }
    }

    private void addSittings(WorkerId worker, WatchedTask work, List<Sitting> sittings, SittingOutcome outcome) {
        sql.runAll(
                Sql.insert("stopwatch_sitting", "worker_id", "began_at", "ended_at", "task_id", "outcome"),
                sittings,
                sitting -> new Object[] {
                    worker.value(), sitting.begin(), sitting.end(), work.task().value(), outcome
                });
    }

    /** Those that are kept are the first ones. */
    @Override
    public void settle(WorkerId worker, WatchedTask work, SittingOutcome outcome) {
        transactions.run(() -> {
            int kept = sql.run(
                    "UPDATE stopwatch_sitting SET outcome = ? WHERE worker_id = ? AND task_id = ? AND outcome = 'PENDING'",
                    outcome,
                    worker.value(),
                    work.task().value());
            addSittings(
                    worker, work, work.sittings().subList(kept, work.sittings().size()), outcome);
        });
    }

    @Override
    public List<MeasuredSitting> measured(WorkerId worker, Instant from, Instant until) {
        return sql.list(
                "SELECT task_id, began_at, ended_at, outcome FROM stopwatch_sitting"
                        + " WHERE worker_id = ? AND began_at >= ? AND began_at < ? ORDER BY began_at",
                row -> new MeasuredSitting(
                        new TaskId(row.text("task_id")),
                        new Sitting(row.instant("began_at"), row.instant("ended_at")),
                        row.constant(SittingOutcome.class, "outcome")),
                worker.value(),
                from.isBefore(NEVER) ? NEVER : from,
                until.isAfter(END) ? END : until);
    }
}
