package eu.hodina.domain.money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A span of whole days with both ends known, both inclusive: October is 2026-10-01 to 2026-10-31.
 *
 * @param from the first day
 * @param to the last day, inclusive, on or after {@code from}
 */
public record DatePeriod(LocalDate from, LocalDate to) {
    public DatePeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after " + from + ", not on " + to);
        }
    }

    /**
     * {@return all days of a calendar month}
     *
     * @param month {@code 2026-10}
     */
    public static DatePeriod month(YearMonth month) {
        return new DatePeriod(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * {@return whether a day lies in it, its ends included}
     *
     * @param day any
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
