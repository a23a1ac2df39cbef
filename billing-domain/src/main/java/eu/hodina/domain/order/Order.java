package eu.hodina.domain.order;

import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.client.ClientId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a client ordered (zakázka): the frame of tasks and work.
 *
 * @param id its identity
 * @param number seen by people, from a gapless series: {@code Z20260007}
 * @param name for people: {@code Web pekárny}
 * @param client who pays; none = the firm's own project, which is never billed
 * @param pricing by time, or for a fixed price
 * @param billRework whether the client pays for mending earlier mistakes too
 * @param ownInvoice one invoice an order: its lines stand apart from the client's other orders
 * @param purchaseOrder the customer's own number, printed on the invoice
 * @param prices the order's own prices, at most one an activity
 * @param rules the order's own billing rules, at most one an activity
 */
public record Order(
        OrderId id,
        String number,
        String name,
        Optional<ClientId> client,
        Pricing pricing,
        boolean billRework,
        boolean ownInvoice,
        Optional<String> purchaseOrder,
        List<ActivityPrice> prices,
        List<ActivityRule> rules) {
    public Order {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(pricing, "pricing");
        Objects.requireNonNull(purchaseOrder, "purchaseOrder");
        prices = List.copyOf(prices);
        rules = List.copyOf(rules);
        if (prices.stream().map(ActivityPrice::activity).distinct().count() != prices.size()) {
            throw new IllegalArgumentException("order " + number + " has two prices for one activity");
        }
        if (rules.stream().map(ActivityRule::activity).distinct().count() != rules.size()) {
            throw new IllegalArgumentException("order " + number + " has two rules for one activity");
        }
    }
}
