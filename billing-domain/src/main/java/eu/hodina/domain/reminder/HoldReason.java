package eu.hodina.domain.reminder;

/** Why an invoice is in no letter today. */
public enum HoldReason {
    /** It is paid. */
    NOTHING_OPEN,
    /** The last day to pay, moved to a working day, is not over. */
    NOT_OVERDUE,
    /** What is open is too little to write for. */
    NEGLIGIBLE,
    /** The client disputes it. */
    DISPUTED,
    /** The client has promised to pay, and the day has not passed. */
    PROMISED,
    /** An insolvency of the client is under way. */
    INSOLVENT,
    /** The client is not reminded now, or not at the stage that comes next. */
    CLIENT_BLOCKED,
    /** A payment waits for a person who says whether it settles the invoice. */
    PAYMENT_SUGGESTED,
    /** The last bank statement of its account is too old to know that it is unpaid, or there is none. */
    STATEMENT_TOO_OLD,
    /** The client's unallocated credit is enough for it. */
    CREDIT_COVERS,
    /** The mail of its last level failed: it is sent again, or cancelled by a person for whom the level counts. */
    LAST_LETTER_NOT_SENT,
    /** The days of the next level are not reached. */
    NEXT_LEVEL_LATER,
    /** The previous level is too recent. */
    PREVIOUS_TOO_RECENT,
    /** The client gets a letter of what is overdue today; the notice of what will be comes another day. */
    OTHER_LETTER_TODAY,
    /** It was reminded at the highest level; what follows is a matter for people. */
    ALL_LEVELS_SENT
}
