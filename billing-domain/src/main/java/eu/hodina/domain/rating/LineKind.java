package eu.hodina.domain.rating;

/** What a line bills, in the order in which they stand (rating.md, "The invoice"). */
public enum LineKind {
    /** Minutes at an hourly price. */
    WORK,
    /** Top-ups to a minimum charge. */
    MINIMUM,
    /** A fee of an agreement. */
    FEE,
    /** What a money allowance paid; negative. */
    CREDIT,
    /** What a period that was billed before should have been, less what was charged for it; never of the engine itself. */
    DIFFERENCE
}
