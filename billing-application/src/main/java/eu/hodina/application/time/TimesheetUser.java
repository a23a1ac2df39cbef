package eu.hodina.application.time;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.RefusedException;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.TimesheetEntry;
import java.util.Objects;
import java.util.Optional;

/**
 * Who reports work or looks at it: a worker meets the own logs alone, whoever leads changes all.
 *
 * @param caller who asks
 * @param worker who this is among those who work
 * @param leads whether the logs of others are changed, too
 * @param reads whether the logs of others are seen
 */
public record TimesheetUser(Caller caller, Optional<WorkerId> worker, boolean leads, boolean reads) {
    /** Checks that who leads also reads. */
    public TimesheetUser {
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(worker, "worker");
        if (leads && !reads) {
            throw new IllegalArgumentException("who changes all logs sees them, too");
        }
    }

    /** Whose work is reported: the own, unless another worker is named. */
    WorkerId reporting(Optional<WorkerId> named) {
        WorkerId whose = named.or(() -> worker)
                .orElseThrow(() -> new RefusedException("/worker", "the id of the worker who did it was expected"));
        if (!leads && worker.filter(whose::equals).isEmpty()) {
            throw new RefusedException("/worker", "your own work was expected, not that of worker '" + whose + "'");
        }
        return whose;
    }

    /** The logs of others are not there for a worker. */
    TimesheetEntry changing(TimesheetEntry entry) {
        return visible(entry, leads);
    }

    TimesheetEntry seeing(TimesheetEntry entry) {
        return visible(entry, reads);
    }

    private TimesheetEntry visible(TimesheetEntry entry, boolean all) {
        if (!all && worker.filter(entry.log().worker()::equals).isEmpty()) {
            throw new NotFoundException("work-log", entry.log().id().value());
        }
        return entry;
    }

    WorkLogFilter within(WorkLogFilter filter) {
        return reads ? filter : filter.of(reporting(filter.worker()));
    }
}
