package eu.hodina.domain.time;

import eu.hodina.domain.money.DatePeriod;
import java.util.Objects;

/**
 * A period that a manager has closed: logs that are in it are changed no more. New ones, which are late, and corrections are
 * always accepted.
 *
 * @param id its identity
 * @param period the days that are closed
 * @param note why, for people; it may be empty
 */
public record PeriodLock(PeriodLockId id, DatePeriod period, String note) {
    /** Checks that all is there. */
    public PeriodLock {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(note, "note");
    }
}
