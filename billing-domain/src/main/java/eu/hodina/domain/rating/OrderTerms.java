package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Pricing;
import java.util.List;
import java.util.Objects;

/**
 * What the engine has to know of an order.
 *
 * @param id which order
 * @param pricing by time, or for a fixed price
 * @param billRework whether the client pays for mending earlier mistakes too
 * @param ownInvoice whether its lines stand apart from those of the client's other orders
 * @param prices its own prices, at most one an activity
 * @param rules its own billing rules, at most one an activity
 */
public record OrderTerms(
        OrderId id,
        Pricing pricing,
        boolean billRework,
        boolean ownInvoice,
        List<ActivityPrice> prices,
        List<ActivityRule> rules) {
    public OrderTerms {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(pricing, "pricing");
        prices = List.copyOf(prices);
        rules = List.copyOf(rules);
        if (prices.stream().map(ActivityPrice::activity).distinct().count() != prices.size()
                || rules.stream().map(ActivityRule::activity).distinct().count() != rules.size()) {
            throw new IllegalArgumentException("order " + id + " has one price and one rule for an activity");
        }
    }

    /**
     * {@return an order billed by time at the usual prices and rules}
     *
     * @param id which order
     */
    public static OrderTerms byTime(OrderId id) {
        return new OrderTerms(id, Pricing.TIME, false, false, List.of(), List.of());
    }

    /**
     * {@return what the engine takes from an order}
     *
     * @param order with its own prices and rules
     */
    public static OrderTerms of(Order order) {
        return new OrderTerms(
                order.id(), order.pricing(), order.billRework(), order.ownInvoice(), order.prices(), order.rules());
    }
}
