package eu.hodina.domain.time;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * Whole minutes of one worker on one task (výkaz práce): a measured fact, never overwritten by rounding.
 *
 * @param id its identity
 * @param order for which it was done
 * @param task of the order
 * @param worker who did it
 * @param activity what kind of work it was
 * @param date in the firm's zone
 * @param start where it is known
 * @param minutes 1 or more
 * @param kind billable, internal or rework
 * @param writeOff why it is deliberately not billed
 * @param note what was done, for people
 */
public record WorkLog(
        WorkLogId id,
        OrderId order,
        TaskId task,
        WorkerId worker,
        ActivityCode activity,
        LocalDate date,
        Optional<LocalTime> start,
        int minutes,
        WorkKind kind,
        Optional<String> writeOff,
        String note) {
    public WorkLog {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(writeOff, "writeOff");
        Objects.requireNonNull(note, "note");
        if (minutes < 1) {
            throw new IllegalArgumentException("a work log has 1 minute or more, not " + minutes);
        }
    }

    /**
     * Work to be billed, of which neither the start nor a note is known.
     *
     * <pre>{@code
     * WorkLog.billable(new WorkLogId("L1"), order, new TaskId("T1"), anna, dev, LocalDate.of(2026, 10, 5), 61)
     * }</pre>
     *
     * @param id its identity
     * @param order for which it was done
     * @param task of the order
     * @param worker who did it
     * @param activity what kind of work it was
     * @param date in the firm's zone
     * @param minutes 1 or more
     * @return the log
     */
    public static WorkLog billable(
            WorkLogId id,
            OrderId order,
            TaskId task,
            WorkerId worker,
            ActivityCode activity,
            LocalDate date,
            int minutes) {
        return new WorkLog(
                id,
                order,
                task,
                worker,
                activity,
                date,
                Optional.empty(),
                minutes,
                WorkKind.BILLABLE,
                Optional.empty(),
                "");
    }
}
