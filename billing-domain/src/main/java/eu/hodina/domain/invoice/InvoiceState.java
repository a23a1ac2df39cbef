package eu.hodina.domain.invoice;

/** Where a document stands. How it is paid is {@link PaymentState}, apart; overdue is derived, never stored. */
public enum InvoiceState {
    /** Not issued yet, without a number. */
    DRAFT,
    /** It has its number and is owed; the client may not have it yet. */
    ISSUED,
    /** Handed over to the client; only a credit note corrects it now. */
    SENT,
    /** Only before it was sent; afterwards a credit note corrects it. */
    CANCELLED
}
