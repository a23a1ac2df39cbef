package eu.hodina.domain.agreement;

/** How long a period of a retainer is. */
public enum BillingCycle {
    /** A calendar month, or from a day to the day before the same day of the next month. */
    MONTH(1),
    /** Three months. */
    QUARTER(3),
    /** Twelve months. */
    YEAR(12);

    private final int months;

    BillingCycle(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
