package eu.hodina.domain.rating;

import eu.hodina.domain.order.Pricing;

/** Step 2: whether a log is billed by time at all. */
final class Classification {
    private Classification() {}

    static Disposition of(LogTable logs, int row, OrderTerms order) {
        if (logs.isWrittenOff(row)) {
            return Disposition.WRITTEN_OFF;
        }
        return switch (logs.kindOf(row)) {
            case INTERNAL -> Disposition.INTERNAL;
            case REWORK -> order.billRework() ? byPricing(order) : Disposition.REWORK;
            case BILLABLE -> byPricing(order);
        };
    }

    private static Disposition byPricing(OrderTerms order) {
        return order.pricing() == Pricing.FIXED ? Disposition.FIXED_PRICE : Disposition.BILLABLE;
    }
}
