package eu.hodina.domain.insight.capacity;

import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day of which less is recorded than one works.
 *
 * @param worker whose time sheet it is
 * @param day a working day
 * @param capacity minutes that one works on it
 * @param recorded minutes, fewer than these
 */
public record MissingDay(WorkerId worker, LocalDate day, long capacity, long recorded) {
    public MissingDay {
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(day, "day");
        if (recorded >= capacity) {
            throw new IllegalArgumentException("nothing is missing: " + recorded + " of " + capacity + " minutes");
        }
    }

    /** {@return what is missing: 415 minutes where 65 of 480 are recorded} */
    public long minutes() {
        return capacity - recorded;
    }
}
