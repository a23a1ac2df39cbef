package eu.hodina.domain.insight.margin;

import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.time.WorkKind;

/** For what work is meant, as it is known before it is rated. */
public enum WorkFate {
    /** To be billed by time, or covered by an allowance. */
    BILLABLE,
    /** Deliberately not billed. */
    WRITTEN_OFF,
    /** Paid by the fixed price of its order. */
    FIXED_PRICE,
    /** Mending of earlier mistakes, which the order does not bill. */
    REWORK,
    /** Work for the firm itself, or on an order without a client. */
    INTERNAL;

    /**
     * The fate of a log, in the order of rating.md, step 2.
     *
     * @param kind of the log
     * @param isWrittenOff whether it, or its last correction, is written off
     * @param order of the log
     * @return what becomes of it
     */
    public static WorkFate of(WorkKind kind, boolean isWrittenOff, Order order) {
        if (kind == WorkKind.INTERNAL || order.client().isEmpty()) {
            return INTERNAL;
        }
        if (isWrittenOff) {
            return WRITTEN_OFF;
        }
        if (kind == WorkKind.REWORK && !order.billRework()) {
            return REWORK;
        }
        return order.pricing() == Pricing.FIXED ? FIXED_PRICE : BILLABLE;
    }
}
