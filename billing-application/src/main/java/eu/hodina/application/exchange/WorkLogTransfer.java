package eu.hodina.application.exchange;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLogId;
import java.util.List;
import java.util.Optional;

/** Port: work logs in bulk, in and out. */
public interface WorkLogTransfer {

    /** {@return a place for the logs of one import, within the open transaction} */
    StagedWorkLogs stage();

    /**
     * The logs that are kept, page by page, in the order of their identities: that in which they were born.
     *
     * @param after the last of the page before; none for the first
     * @param limit at most so many
     * @return the logs
     */
    List<TimesheetEntry> page(Optional<WorkLogId> after, int limit);

    /**
     * How much is kept of each worker and day.
     *
     * @param days from the first to the last
     * @return those on which anything is kept, in no order
     */
    List<WorkedDay> workedDays(DatePeriod days);
}
