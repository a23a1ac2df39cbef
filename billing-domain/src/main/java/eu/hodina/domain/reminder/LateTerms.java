package eu.hodina.domain.reminder;

import java.time.LocalDate;

/**
 * What is disputed among lawyers, and so for a firm to say (handbook 6.1, 6.2).
 *
 * @param nextWorkingDay whether a due date on a Saturday, a Sunday or a holiday moves to the next working day (§ 607)
 * @param always365 whether a day is 1/365 of the yearly interest in a leap year, too
 */
public record LateTerms(boolean nextWorkingDay, boolean always365) {

    /** {@return the due date moves, and the days of a leap year are parts of 366} */
    public static LateTerms usual() {
        return new LateTerms(true, false);
    }

    /**
     * {@return the last day to pay: 2 June 2025 for the due date Saturday 31 May 2025}
     *
     * @param due as it is printed
     */
    public LocalDate lastDay(LocalDate due) {
        return nextWorkingDay ? WorkingDays.onOrAfter(due) : due;
    }
}
