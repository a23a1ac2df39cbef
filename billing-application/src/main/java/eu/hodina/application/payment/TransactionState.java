package eu.hodina.application.payment;

/** What is decided on a transaction. */
public enum TransactionState {
    /** The bank has announced it, and has not booked it yet. */
    ANNOUNCED,
    /** A credit on which nothing is decided: a person has to look at it. */
    WAITING,
    /** It is booked, by itself or by a person. */
    BOOKED,
    /** A person said that it is not for the firm's invoices. */
    LEFT_OUT,
    /** Nothing has to be decided: a debit, or on an account that is not ours. */
    NONE
}
