package eu.hodina.domain.reminder;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The working days of the Czech Republic: Monday to Friday without the public holidays of Act 245/2000 Sb. as it stands
 * since 2016.
 */
public final class WorkingDays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 5),
            MonthDay.of(7, 6),
            MonthDay.of(9, 28),
            MonthDay.of(10, 28),
            MonthDay.of(11, 17),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    private WorkingDays() {}

    /**
     * {@return the day itself, or the next working day: Saturday 31 May 2025 is Monday 2 June (civil code, § 607)}
     *
     * @param day any
     */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /**
     * {@return whether people work on it: neither a Saturday or a Sunday nor a public holiday}
     *
     * @param day any
     */
    public static boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !isHoliday(day);
    }

    /** So many working days are after the one and not after the other: Friday to Monday 1; 0 where it is not before. */
    static long between(LocalDate after, LocalDate until) {
        if (!after.isBefore(until)) {
            return 0;
        }
        return after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .limit(1_000)
                .count();
    }

    /** With Good Friday and Easter Monday: 3 and 6 April 2026. */
    static boolean isHoliday(LocalDate day) {
        LocalDate easter = easterSunday(day.getYear());
        return FIXED.contains(MonthDay.from(day)) || day.equals(easter.minusDays(2)) || day.equals(easter.plusDays(1));
    }

    /** The Gregorian computus in the form of Meeus, Jones and Butcher; 5 April 2026. */
    static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
