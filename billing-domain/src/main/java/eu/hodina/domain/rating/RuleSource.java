package eu.hodina.domain.rating;

/** Whose billing rule holds for a log, in the order of the search (rating.md, step 3). */
public enum RuleSource {
    /** The order's own rule for the activity. */
    ORDER,
    /** The client's own rule for the activity. */
    CLIENT,
    /** The rule of the activity's version on the day. */
    ACTIVITY
}
