package eu.hodina.application.time;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkTime;
import java.util.Objects;
import java.util.Optional;

/**
 * Work as it is reported.
 *
 * @param task on which; its order is that of the task
 * @param activity what kind of work it was
 * @param time when, and how long
 * @param kind whom it is for
 * @param mends the task whose mistakes were mended; of rework, and of no other
 * @param writeOff why it is deliberately not billed
 * @param note what was done, for people
 */
public record WorkLogDraft(
        TaskId task,
        ActivityCode activity,
        WorkTime time,
        WorkKind kind,
        Optional<TaskId> mends,
        Optional<String> writeOff,
        String note) {
    /** Checks that all is there. */
    public WorkLogDraft {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mends, "mends");
        Objects.requireNonNull(writeOff, "writeOff");
        Objects.requireNonNull(note, "note");
    }
}
