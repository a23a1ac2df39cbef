package eu.hodina.domain.agreement;

/** How long a period of a retainer is. */
public enum BillingCycle {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    BillingCycle(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }
}
