package eu.hodina.application.time;

import eu.hodina.application.Versioned;
import eu.hodina.domain.time.TimesheetEntry;
import java.util.List;

/**
 * The logs that a step made or changed, and what to look at.
 *
 * @param logs earliest first
 * @param warnings none where all is well
 */
public record ReportedWork(List<Versioned<TimesheetEntry>> logs, List<WorkLogWarning> warnings) {
    /** Copies both. */
    public ReportedWork {
        logs = List.copyOf(logs);
        warnings = List.copyOf(warnings);
    }
}
