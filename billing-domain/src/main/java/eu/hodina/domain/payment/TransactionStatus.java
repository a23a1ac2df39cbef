package eu.hodina.domain.payment;

/** How far the bank is with an item. Only a booked one may pay an invoice. */
public enum TransactionStatus {
    BOOKED,
    /** Expected, may still fail. */
    PENDING,
    /** For information; no money moves. */
    INFO
}
