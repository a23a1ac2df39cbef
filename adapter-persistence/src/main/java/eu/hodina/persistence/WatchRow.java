package eu.hodina.persistence;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Sitting;
import eu.hodina.domain.time.Stopwatch;
import eu.hodina.domain.time.WatchedTask;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of {@code stopwatch_task} with its pending sittings.
 *
 * @param since when it began to run; none while it waits
 */
record WatchRow(WatchedTask work, Optional<Instant> since) {

    /** What runs first, then the next one. */
    static List<WatchRow> of(Stopwatch watch) {
        return Stream.concat(
                        watch.running().stream().map(now -> new WatchRow(now.work(), Optional.of(now.since()))),
                        watch.queue().stream().map(work -> new WatchRow(work, Optional.empty())))
                .toList();
    }

    /** Also of a worker on whose watch nothing is: then there is one row, without a task. */
    private record Found(Optional<Instant> measuredUntil, Optional<WatchRow> row) {}

    /** In one round trip; each task with its sittings, earliest first. */
    static Stopwatch read(Sql sql, WorkerId worker) {
        List<Found> found = sql.list(
                "SELECT m.measured_until, t.task_id, t.activity, t.note, r.since, s.began_at, s.ended_at"
                        + " FROM (SELECT MAX(ended_at) AS measured_until FROM stopwatch_sitting WHERE worker_id = ?) m"
                        + " LEFT JOIN stopwatch_task t ON t.worker_id = ?"
                        + " LEFT JOIN stopwatch_running r ON r.worker_id = t.worker_id AND r.task_id = t.task_id"
                        + " LEFT JOIN stopwatch_sitting s ON s.worker_id = t.worker_id AND s.task_id = t.task_id"
                        + " AND s.outcome = 'PENDING' ORDER BY t.position DESC, t.task_id, s.began_at",
                row -> new Found(row.findInstant("measured_until"), readTask(row)),
                worker.value(),
                worker.value());
        List<WatchRow> whole = new ArrayList<>();
        for (WatchRow row : found.stream().flatMap(each -> each.row().stream()).toList()) {
            int last = whole.size() - 1;
            if (last >= 0 && whole.get(last).isSameTask(row)) {
                whole.set(last, whole.get(last).with(row));
            } else {
                whole.add(row);
            }
        }
        return watch(worker, whole, found.get(0).measuredUntil());
    }

    private static Optional<WatchRow> readTask(Row row) throws SQLException {
        Optional<String> task = row.find("task_id");
        if (task.isEmpty()) {
            return Optional.empty();
        }
        List<Sitting> sittings = row.find("began_at").isPresent()
                ? List.of(new Sitting(row.instant("began_at"), row.instant("ended_at")))
                : List.of();
        WatchedTask work = new WatchedTask(
                new TaskId(task.get()), new ActivityCode(row.text("activity")), row.text("note"), sittings);
        return Optional.of(new WatchRow(work, row.findInstant("since")));
    }

    private boolean isSameTask(WatchRow other) {
        return work.task().equals(other.work.task());
    }

    private WatchRow with(WatchRow more) {
        List<Sitting> sittings = Stream.concat(work.sittings().stream(), more.work.sittings().stream())
                .toList();
        return new WatchRow(new WatchedTask(work.task(), work.activity(), work.note(), sittings), since);
    }

    private static Stopwatch watch(WorkerId worker, List<WatchRow> rows, Optional<Instant> measuredUntil) {
        return new Stopwatch(
                worker,
                rows.stream()
                        .flatMap(row -> row.since.map(since -> new Stopwatch.Running(row.work, since)).stream())
                        .findFirst(),
                rows.stream()
                        .filter(row -> row.since.isEmpty())
                        .map(WatchRow::work)
                        .toList(),
                measuredUntil);
    }

    Optional<WatchRow> in(List<WatchRow> rows) {
        return rows.stream().filter(this::isSameTask).findFirst();
    }

    TaskId task() {
        return work.task();
    }
}
