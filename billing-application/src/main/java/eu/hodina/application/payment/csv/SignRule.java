package eu.hodina.application.payment.csv;

/** What tells whether money came in or went out. */
public enum SignRule {
    /** The amount's own sign. */
    SIGNED,
    /** The column that it stands in: one is for debits, one for credits. */
    DEBIT_CREDIT,
    /** A word in another column. */
    INDICATOR
}
