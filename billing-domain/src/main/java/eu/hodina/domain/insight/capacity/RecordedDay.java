package eu.hodina.domain.insight.capacity;

import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What one recorded of a day.
 *
 * @param worker who worked
 * @param day of the work
 * @param minutes as they were measured, or last corrected, whatever for
 */
public record RecordedDay(WorkerId worker, LocalDate day, long minutes) {
    public RecordedDay {
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(day, "day");
    }
}
