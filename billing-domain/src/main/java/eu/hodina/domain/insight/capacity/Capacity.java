package eu.hodina.domain.insight.capacity;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.reminder.WorkingDays;
import java.time.LocalDate;

/**
 * How long one works on a working day: neither on weekends nor on public holidays (handbook 8). February 2026 has 20 working
 * days, 160 hours at 8 hours a day.
 *
 * @param minutesADay 1 to 1440
 */
public record Capacity(int minutesADay) {
    /** Eight hours a day, by which everybody is measured (labour code, § 79: 40 hours a week). */
    public static final Capacity FULL_TIME = new Capacity(480);

    private static final int MINUTES_OF_A_DAY = 1_440;

    public Capacity {
        if (minutesADay < 1 || minutesADay > MINUTES_OF_A_DAY) {
            throw new IllegalArgumentException("1 to 1440 minutes a day were expected, not " + minutesADay);
        }
    }

    /**
     * {@return the minutes of one day: 480, or 0 where nobody has to work}
     *
     * @param day any
     */
    public int on(LocalDate day) {
        return WorkingDays.isWorkingDay(day) ? minutesADay : 0;
    }

    /**
     * {@return the minutes of some days: 9600 of February 2026}
     *
     * @param days the first and the last included
     */
    public long of(DatePeriod days) {
        return days.from().datesUntil(days.to().plusDays(1)).mapToLong(this::on).sum();
    }
}
