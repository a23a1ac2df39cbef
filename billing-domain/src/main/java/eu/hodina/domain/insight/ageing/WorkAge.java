package eu.hodina.domain.insight.ageing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago work was done that is not billed yet (handbook 9.2). */
public enum WorkAge {
    /** Up to 30 days. */
    TO_30,
    /** 31 to 60 days. */
    TO_60,
    /** Longer. */
    OVER_60;

    /**
     * {@return the age of work}
     *
     * @param day of the work
     * @param asOf the day that is asked about
     */
    public static WorkAge of(LocalDate day, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(day, asOf);
        if (days <= 30) {
            return TO_30;
        }
        return days <= 60 ? TO_60 : OVER_60;
    }
}
