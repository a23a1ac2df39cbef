package eu.hodina.domain.invoice;

/** Where a document stands. How it is paid is {@link PaymentState}, apart; overdue is derived, never stored. */
public enum InvoiceState {
    DRAFT,
    ISSUED,
    SENT,
    /** Only before it was sent; afterwards a credit note corrects it. */
    CANCELLED
}
