package eu.hodina.persistence;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Sitting;
import eu.hodina.domain.time.Stopwatch;
import eu.hodina.domain.time.WatchedTask;
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

    /** The same order. */
    static List<WatchRow> read(Sql sql, WorkerId worker) {
        List<WatchRow> rows = sql.list(
                "SELECT t.task_id, t.activity, t.note, r.since, s.began_at, s.ended_at FROM stopwatch_task t"
                        + " LEFT JOIN stopwatch_running r ON r.worker_id = t.worker_id AND r.task_id = t.task_id"
                        + " LEFT JOIN stopwatch_sitting s ON s.worker_id = t.worker_id AND s.task_id = t.task_id"
                        + " AND s.outcome = 'PENDING' WHERE t.worker_id = ?"
                        + " ORDER BY t.position DESC, t.task_id, s.began_at",
                row -> new WatchRow(
                        new WatchedTask(
                                new TaskId(row.text("task_id")),
                                new ActivityCode(row.text("activity")),
                                row.text("note"),
                                row.find("began_at").isPresent()
                                        ? List.of(new Sitting(row.instant("began_at"), row.instant("ended_at")))
                                        : List.of()),
                        row.find("since").isPresent() ? Optional.of(row.instant("since")) : Optional.empty()),
                worker.value());
        List<WatchRow> whole = new ArrayList<>();
        for (WatchRow row : rows) {
            int last = whole.size() - 1;
            if (last >= 0 && whole.get(last).isSameTask(row)) {
                whole.set(last, whole.get(last).with(row));
            } else {
                whole.add(row);
            }
        }
        return whole;
    }

    private boolean isSameTask(WatchRow other) {
        return work.task().equals(other.work.task());
    }

    private WatchRow with(WatchRow more) {
        List<Sitting> sittings = Stream.concat(work.sittings().stream(), more.work.sittings().stream())
                .toList();
        return new WatchRow(new WatchedTask(work.task(), work.activity(), work.note(), sittings), since);
    }

    static Stopwatch watch(WorkerId worker, List<WatchRow> rows, Optional<Instant> measuredUntil) {
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
