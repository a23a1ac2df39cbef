package eu.hodina.domain.rating;

/** The fate of a charge: what becomes of a piece of a work log (rating.md, "Words"). */
public enum Disposition {
    /** Billed by time. */
    BILLABLE,
    /** Paid by an allowance of a retainer or a package. */
    COVERED,
    /** Work for the firm itself, or on an order without a client. */
    INTERNAL,
    /** Mending of earlier mistakes, which the order does not bill. */
    REWORK,
    /** Paid by the fixed price of its order. */
    FIXED_PRICE,
    /** Deliberately not billed. */
    WRITTEN_OFF
}
