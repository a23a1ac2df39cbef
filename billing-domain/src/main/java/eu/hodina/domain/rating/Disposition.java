package eu.hodina.domain.rating;

/** The fate of a charge: what becomes of a piece of a work log (rating.md, "Words"). */
public enum Disposition {
    BILLABLE,
    /** Paid by an allowance of a retainer or a package. */
    COVERED,
    INTERNAL,
    REWORK,
    FIXED_PRICE,
    WRITTEN_OFF
}
