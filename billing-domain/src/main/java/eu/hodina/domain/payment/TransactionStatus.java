package eu.hodina.domain.payment;

/** How far the bank is with an item. Only a booked one may pay an invoice. */
public enum TransactionStatus {
    /** The bank has booked it; it stays. */
    BOOKED,
    /** Expected, may still fail. */
    PENDING,
    /** For information; no money moves. */
    INFO
}
