package eu.hodina.application.exchange;

import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a worker has worked on a day.
 *
 * @param worker who
 * @param day in the firm's zone
 * @param minutes of all logs together, each as it is corrected
 */
public record WorkedDay(WorkerId worker, LocalDate day, int minutes) {
    /** Checks nothing but presence. */
    public WorkedDay {
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(day, "day");
    }
}
