package eu.hodina.domain.agreement;

/** Where the periods of a retainer begin. */
public enum PeriodAnchor {
    /** With the month, quarter or year of the calendar. */
    CALENDAR,
    /** With the agreement: the n-th period n periods after its first day, on the last day of a month too short. */
    START
}
