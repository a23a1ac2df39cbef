package eu.hodina.domain.order;

/**
 * When an order's work is billed (rating.md, "Periods and invoices"). By what it is billed, time or a fixed price, is its
 * {@link Pricing}.
 */
public enum BillingMode {
    /** With the client's next invoice, or, with an invoice of its own, period by period. */
    ONGOING,
    /** When it is done, on an invoice of its own with a set of lines per period; so it has {@code ownInvoice}. */
    ON_COMPLETION
}
