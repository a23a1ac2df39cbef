package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.order.OrderId;
import java.util.List;
import java.util.Objects;

/**
 * An order's own prices and rules. Those of the same activity are replaced, new ones added, the others stay.
 *
 * @param id of an order that is there; a change adds none, since no log would be on it
 * @param prices of an hour, at most one an activity
 * @param rules at most one an activity
 */
public record OrderChange(OrderId id, List<ActivityPrice> prices, List<ActivityRule> rules) {
    public OrderChange {
        Objects.requireNonNull(id, "id");
        prices = List.copyOf(prices);
        rules = List.copyOf(rules);
    }
}
