package eu.hodina.application.exchange;

import eu.hodina.domain.time.TimesheetEntry;
import java.util.Objects;

/**
 * A work log of a file that waits to be published.
 *
 * @param entry as it will be kept
 * @param start where the file says when it began
 */
public record StagedLog(TimesheetEntry entry, TextPlace start) {
    /** Checks nothing but presence. */
    public StagedLog {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(start, "start");
    }
}
