package eu.hodina.application.time;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the work logs. */
public interface WorkLogs {

    /**
     * Keeps new logs in bulk.
     *
     * @param logs of orders, tasks, workers and activities that are kept
     */
    void addAll(List<WorkLog> logs);

    /**
     * Keeps new logs with all that is known of them.
     *
     * @param entries of orders, tasks, workers, activities and sittings that are kept
     */
    void enter(List<TimesheetEntry> entries);

    /**
     * {@return a log with all that is known of it; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<TimesheetEntry> find(WorkLogId id);

    /**
     * The work on some orders.
     *
     * @param orders any
     * @param period of dates of work, inclusive
     * @return the logs, by date, start and id
     */
    List<WorkLog> of(Collection<OrderId> orders, DatePeriod period);

    /** {@return how many logs there are} */
    long count();

    /**
     * The minutes of all logs.
     *
     * @return their sum
     */
    long minutes();
}
