package eu.hodina.application.time;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
     * As {@link #find}, and others who want to change these logs wait until the transaction ends. To be called before
     * anything is read in it, and before a watch is locked.
     *
     * @param ids of logs
     * @return those that are there, by id
     */
    List<TimesheetEntry> lock(Collection<WorkLogId> ids);

    /**
     * Keeps a log that is there already as it is now.
     *
     * @param entry of an identity that is kept; the worker stays
     */
    void replace(TimesheetEntry entry);

    /**
     * Removes a log that is not rated.
     *
     * @param id of the log
     */
    void remove(WorkLogId id);

    /**
     * A piece of the list, newest first: by date, then by id, both falling.
     *
     * @param filter what is listed
     * @param after only what stands behind this place
     * @param limit at most so many
     * @return logs
     */
    List<TimesheetEntry> page(WorkLogFilter filter, Optional<WorkLogPlace> after, int limit);

    /**
     * What one worker did.
     *
     * @param worker whose work
     * @param period of dates of work, inclusive
     * @return all logs, approved or not, by date, start and id; those without a start first
     */
    List<TimesheetEntry> ofWorker(WorkerId worker, DatePeriod period);

    /**
     * {@return whether a document that holds bears the rated period in which the log was charged; then it never changes}
     *
     * @param id of the log
     */
    boolean isBilled(WorkLogId id);

    /**
     * {@return whether a document that holds bears the rated period in which the day of the order's client lies, so that new
     * work on it is late}
     *
     * @param order any
     * @param date of work
     */
    boolean isBilled(OrderId order, LocalDate date);

    /**
     * Keeps a correction.
     *
     * @param log that is corrected in the end, whatever was corrected between
     * @param correction of it, or of a correction of it
     * @throws IllegalStateException where what it corrects is corrected already
     */
    void correct(WorkLogId log, Correction correction);

    /**
     * {@return the corrections of a log and of its corrections, by id}
     *
     * @param log that is corrected in the end
     */
    List<Correction> corrections(WorkLogId log);

    /**
     * The corrections of the work on some orders.
     *
     * @param orders any
     * @param period of dates of the corrected work, inclusive
     * @return of logs and of corrections of them, by id
     */
    List<Correction> corrections(Collection<OrderId> orders, DatePeriod period);

    /**
     * {@return the first day of work on some orders, whether it may be billed or not; none where there is none}
     *
     * @param orders any
     */
    Optional<LocalDate> firstDay(Collection<OrderId> orders);

    /**
     * The work that waits for its approval, or is rejected.
     *
     * @param orders any
     * @param until the last day
     * @return minutes, more than 0, by order
     */
    Map<OrderId, Long> notApproved(Collection<OrderId> orders, LocalDate until);

    /**
     * {@return whether an order has work, not rejected, that is in no rated period that holds}
     *
     * @param order any
     */
    boolean isUnrated(OrderId order);

    /**
     * The work on some orders that may be billed: without what waits for its approval, or is rejected.
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
