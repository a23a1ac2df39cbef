package eu.hodina.domain.time;

import eu.hodina.domain.order.TaskId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A work log with what the firm knows of it beside what is billed by.
 *
 * @param log the minutes
 * @param measured the beginning of the sitting of a stopwatch from which the log was made; none = it was typed. The sitting
 *     stays as it was measured, whatever the log is corrected to.
 * @param mends the task whose mistakes were mended; of rework alone
 * @param approval whether the order's manager has looked at it
 */
public record TimesheetEntry(WorkLog log, Optional<Instant> measured, Optional<TaskId> mends, Approval approval) {
    /** Checks that only rework mends. */
    public TimesheetEntry {
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(measured, "measured");
        Objects.requireNonNull(mends, "mends");
        Objects.requireNonNull(approval, "approval");
        if (mends.isPresent() && log.kind() != WorkKind.REWORK) {
            throw new IllegalArgumentException("rework mends a task, work of kind " + log.kind() + " does not");
        }
    }

    /**
     * {@return for how long the worker would have been at two works at once, in seconds of the local day; 0 where one of them
     * has no start}
     *
     * @param other another log
     */
    public long sharedSeconds(TimesheetEntry other) {
        boolean comparable = log.worker().equals(other.log.worker())
                && log.date().equals(other.log.date())
                && log.start().isPresent()
                && other.log.start().isPresent();
        return comparable ? Math.max(0, Math.min(end(), other.end()) - Math.max(begin(), other.begin())) : 0;
    }

    private long begin() {
        return log.start().orElseThrow().toSecondOfDay();
    }

    private long end() {
        return begin() + log.minutes() * 60L;
    }
}
