package eu.hodina.application.time;

import eu.hodina.domain.time.TimesheetEntry;
import java.util.List;
import java.util.Objects;

/**
 * What a stop gave.
 *
 * @param state the watch without the task
 * @param logs that were made, earliest first; none where less than a second was measured
 */
public record StoppedTask(WatchState state, List<TimesheetEntry> logs) {
    /** Copies the logs. */
    public StoppedTask {
        Objects.requireNonNull(state, "state");
        logs = List.copyOf(logs);
    }
}
