package eu.hodina.domain.insight.ageing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long after its last day to pay something is open. */
public enum OverdueAge {
    /** On its last day to pay, or before it. */
    NOT_DUE(0),
    /** 1 to 30 days after it. */
    TO_30(30),
    /** 31 to 60 days after it. */
    TO_60(60),
    /** 61 to 90 days after it. */
    TO_90(90),
    /** Longer. */
    OVER_90(Long.MAX_VALUE);

    private final long last;

    OverdueAge(long last) {
        this.last = last;
    }

    /**
     * The age of what is due: 61 days after 30 September, on 30 November, is {@link #TO_90}.
     *
     * @param due the last day to pay
     * @param asOf the day that is asked about
     * @return its age
     */
    public static OverdueAge of(LocalDate due, LocalDate asOf) {
        long days = Math.max(0, ChronoUnit.DAYS.between(due, asOf));
        for (OverdueAge age : values()) {
            if (days <= age.last) {
                return age;
            }
        }
        throw new IllegalStateException("an age without end: " + days);
    }
}
