package eu.hodina.domain.reminder;

/** Why an invoice does not reach a level today. */
public enum HoldReason {
    /** It is paid. */
    NOTHING_OPEN,
    /** What is open is too little to write for. */
    NEGLIGIBLE,
    /** The last day to pay, moved to a working day, is not over. */
    NOT_OVERDUE,
    /** The days of the next level are not reached. */
    NEXT_LEVEL_LATER,
    /** The previous level is too recent. */
    PREVIOUS_TOO_RECENT,
    /** It was reminded at the highest level; what follows is a matter for people. */
    ALL_LEVELS_SENT,
    /** A payment waits for a person who says whether it settles the invoice. */
    PAYMENT_SUGGESTED,
    /** The client's unallocated credit is enough for it. */
    CREDIT_COVERS
}
