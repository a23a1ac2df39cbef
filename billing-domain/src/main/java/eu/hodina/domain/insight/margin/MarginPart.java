package eu.hodina.domain.insight.margin;

/** What the money of a margin is for. */
public enum MarginPart {
    /** Work by time that a document bears. */
    BILLED(true),
    /** Work by time that no document bears yet, at its price after rounding. */
    UNBILLED(true),
    /** Fees of retainers, spread by use. */
    RETAINER(true),
    /** Packages, as they are drawn, and what of them expires. */
    PREPAID(true),
    /** Products and expenses that are billed on. */
    GOODS(true),
    /** Milestones that are done. */
    FIXED_PRICE(true),
    /** Discounts, credit notes and other lines of documents that were made by hand. */
    CORRECTIONS(true),
    /** What purchases, subcontractors and received invoices cost. */
    DIRECT(false),
    /** The list price of work that was deliberately not billed. */
    WRITTEN_OFF(false);

    private final boolean isRevenue;

    MarginPart(boolean isRevenue) {
        this.isRevenue = isRevenue;
    }

    /** {@return whether it is a part of the revenue} */
    public boolean isRevenue() {
        return isRevenue;
    }
}
