package eu.hodina.application.invoice;

import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be billed of a client.
 *
 * @param until the last day: work, fees, products and expenses of later days wait
 * @param order only what is this order's alone; none = all of the client
 * @param isApart whether each order gets an invoice of its own this time, as far as its lines are its alone; else orders
 *     without one go together
 * @param advances which are deducted
 */
public record BillingRequest(LocalDate until, Optional<OrderId> order, boolean isApart, AdvanceChoice advances) {
    public BillingRequest {
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(advances, "advances");
    }

    /**
     * Deducts the advances of the orders that are billed.
     *
     * @param until the last day
     * @param order only what is this order's alone; none = all of the client
     * @param isApart whether each order gets an invoice of its own this time
     */
    public BillingRequest(LocalDate until, Optional<OrderId> order, boolean isApart) {
        this(until, order, isApart, AdvanceChoice.OF_ORDERS);
    }

    /**
     * {@return all of a client up to a day, merged as the orders say}
     *
     * @param until the last day
     */
    public static BillingRequest until(LocalDate until) {
        return new BillingRequest(until, Optional.empty(), false);
    }

    /**
     * {@return the same request that deducts other advances}
     *
     * @param choice which
     */
    public BillingRequest deducting(AdvanceChoice choice) {
        return new BillingRequest(until, order, isApart, choice);
    }

    boolean wants(OrderId one) {
        return order.filter(wanted -> !wanted.equals(one)).isEmpty();
    }
}
