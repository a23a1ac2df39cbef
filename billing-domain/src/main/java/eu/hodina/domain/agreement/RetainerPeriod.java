package eu.hodina.domain.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The n-th period of a retainer.
 *
 * @param index 0 is the one in which the agreement begins
 * @param first first day of the calendar or anchored period, by which it is known
 * @param last its last day, inclusive
 * @param firstValid first day on which the agreement holds in it
 * @param lastValid last such day, inclusive; before {@code firstValid} where there is none
 */
public record RetainerPeriod(int index, LocalDate first, LocalDate last, LocalDate firstValid, LocalDate lastValid) {

    /** Days of the whole period. */
    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    long validDays() {
        return ChronoUnit.DAYS.between(firstValid, lastValid) + 1;
    }

    boolean isCut() {
        return !first.equals(firstValid) || !last.equals(lastValid);
    }
}
