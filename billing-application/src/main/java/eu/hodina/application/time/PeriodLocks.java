package eu.hodina.application.time;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.time.PeriodLock;
import eu.hodina.domain.time.PeriodLockId;
import java.util.List;
import java.util.Optional;

/** Port: the periods that managers have closed. */
public interface PeriodLocks {

    /**
     * Closes a period.
     *
     * @param lock a new one
     */
    void add(PeriodLock lock);

    /**
     * Opens it again; nothing happens where there is no such lock.
     *
     * @param id of the lock
     */
    void remove(PeriodLockId id);

    /**
     * {@return the lock; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<PeriodLock> find(PeriodLockId id);

    /**
     * A piece of the list, by identity, which is the order in which they were made.
     *
     * @param after only those after this one
     * @param limit at most so many
     * @return locks
     */
    List<PeriodLock> page(Optional<PeriodLockId> after, int limit);

    /**
     * {@return the locks that close a day of the period}
     *
     * @param period any
     */
    List<PeriodLock> closing(DatePeriod period);
}
