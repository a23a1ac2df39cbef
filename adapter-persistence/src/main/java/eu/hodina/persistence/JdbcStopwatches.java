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

/** The tables {@code stopwatch}, {@code stopwatch_task}, {@code stopwatch_running} and {@code stopwatch_sitting}. */
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
        return WatchRow.read(sql, worker);
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

    /** A task is there before it is said to run, and it runs no more before it goes. */
    @Override
    public void replace(Stopwatch before, Stopwatch after) {
        transactions.run(() -> {
            WorkerId worker = after.worker();
            List<WatchRow> old = WatchRow.of(before);
            List<WatchRow> now = WatchRow.of(after);
            place(worker, old, now);
            run(worker, before.running(), after.running());
            for (WatchRow row : old) {
                if (row.in(now).isEmpty()) {
                    delete(worker, row);
                }
            }
            for (WatchRow row : now) {
                List<Sitting> sittings = row.work().sittings();
                int known =
                        row.in(old).map(last -> last.work().sittings().size()).orElse(0);
                addSittings(worker, row.work(), sittings.subList(known, sittings.size()), SittingOutcome.PENDING);
            }
        });
    }

    /** Where all that moves is one that comes to the front, the others keep their rows. */
    private void place(WorkerId worker, List<WatchRow> old, List<WatchRow> now) {
        List<TaskId> were = tasks(old, now);
        List<TaskId> are = now.stream().map(WatchRow::task).toList();
        List<WatchRow> stay = now;
        if (!are.equals(were)) {
            List<TaskId> behind = are.subList(1, are.size());
            boolean oneMoves = behind.equals(
                    were.stream().filter(task -> !task.equals(are.get(0))).toList());
            if (!oneMoves) {
                placeAll(worker, now);
                return;
            }
            toFront(worker, now.get(0).work());
            stay = now.subList(1, now.size());
        }
        stay.forEach(row -> row.in(old)
                .filter(last -> !last.work().note().equals(row.work().note()))
                .ifPresent(last -> sql.run(
                        "UPDATE stopwatch_task SET note = ? WHERE worker_id = ? AND task_id = ?",
                        row.work().note(),
                        worker.value(),
                        row.task().value())));
    }

    private static List<TaskId> tasks(List<WatchRow> old, List<WatchRow> now) {
        return old.stream()
                .filter(row -> row.in(now).isPresent())
                .map(WatchRow::task)
                .toList();
    }

    private void toFront(WorkerId worker, WatchedTask work) {
        sql.run(
                "INSERT INTO stopwatch_task (worker_id, task_id, activity, note, position)"
                        + " SELECT ?, ?, ?, ?, COALESCE(MAX(position), 0) + 1 FROM stopwatch_task WHERE worker_id = ?"
                        + " ON DUPLICATE KEY UPDATE note = VALUES(note), position = VALUES(position)",
                worker.value(),
                work.task().value(),
                work.activity().value(),
                work.note(),
                worker.value());
    }

    private void placeAll(WorkerId worker, List<WatchRow> now) {
        sql.runAll(
                Sql.insert("stopwatch_task", "worker_id", "task_id", "activity", "note", "position")
                        + " ON DUPLICATE KEY UPDATE note = VALUES(note), position = VALUES(position)",
                Sql.Placed.of(now),
                placed -> new Object[] {
                    worker.value(),
                    placed.item().task().value(),
                    placed.item().work().activity().value(),
                    placed.item().work().note(),
                    now.size() - placed.position()
                });
    }

    /** A row of {@code stopwatch_running} but its worker. */
    private record Runs(String task, Instant since) {
        static Runs of(Stopwatch.Running running) {
            return new Runs(running.work().task().value(), running.since());
        }
    }

    /** The key lets one row in, whoever has read what before; a change meets the row that was read, or none. */
    private void run(WorkerId worker, Optional<Stopwatch.Running> before, Optional<Stopwatch.Running> after) {
        Optional<Runs> was = before.map(Runs::of);
        Optional<Runs> is = after.map(Runs::of);
        if (was.equals(is)) {
            return;
        }
        if (was.isEmpty()) {
            sql.run(
                    Sql.insert("stopwatch_running", "worker_id", "task_id", "since"),
                    worker.value(),
                    is.get().task(),
                    is.get().since());
        } else if (is.isEmpty()) {
            expectOne(sql.run(
                    "DELETE FROM stopwatch_running WHERE worker_id = ? AND task_id = ? AND since = ?",
                    worker.value(),
                    was.get().task(),
                    was.get().since()));
        } else {
            expectOne(sql.run(
                    "UPDATE stopwatch_running SET task_id = ?, since = ?"
                            + " WHERE worker_id = ? AND task_id = ? AND since = ?",
                    is.get().task(),
                    is.get().since(),
                    worker.value(),
                    was.get().task(),
                    was.get().since()));
        }
    }

    private static void expectOne(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("another task of the worker runs already");
        }
    }

    private void delete(WorkerId worker, WatchRow row) {
        sql.run(
                "DELETE FROM stopwatch_task WHERE worker_id = ? AND task_id = ?",
                worker.value(),
                row.task().value());
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
