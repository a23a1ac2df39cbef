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
 * @param management how it is led; one that is billed on completion has an invoice of its own
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
        List<ActivityRule> rules,
        OrderManagement management) {
    public Order {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(pricing, "pricing");
        Objects.requireNonNull(purchaseOrder, "purchaseOrder");
        Objects.requireNonNull(management, "management");
        prices = List.copyOf(prices);
        rules = List.copyOf(rules);
        if (prices.stream().map(ActivityPrice::activity).distinct().count() != prices.size()) {
            throw new IllegalArgumentException("order " + number + " has two prices for one activity");
        }
        if (rules.stream().map(ActivityRule::activity).distinct().count() != rules.size()) {
            throw new IllegalArgumentException("order " + number + " has two rules for one activity");
        }
        if (management.mode() == BillingMode.ON_COMPLETION && !ownInvoice) {
            throw new IllegalArgumentException("order " + number + " is billed on completion by an invoice of its own");
        }
    }

    /**
     * An order that is led as usual: in progress, billed as it goes, without budget, manager and approval.
     *
     * @param id its identity
     * @param number seen by people
     * @param name for people
     * @param client who pays; none = the firm's own project
     * @param pricing by time, or for a fixed price
     * @param billRework whether the client pays for mending earlier mistakes too
     * @param ownInvoice one invoice an order
     * @param purchaseOrder the customer's own number
     * @param prices the order's own prices, at most one an activity
     * @param rules the order's own billing rules, at most one an activity
     */
    public Order(
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
        this(
                id,
                number,
                name,
                client,
                pricing,
                billRework,
                ownInvoice,
                purchaseOrder,
                prices,
                rules,
                OrderManagement.USUAL);
    }

    /** {@return how far it is} */
    public OrderState state() {
        return management.state();
    }

    /**
     * {@return the order in another state, else as it is}
     *
     * @param wanted the state that is to follow
     * @throws TransitionRefusedException where it does not follow the order's state
     */
    public Order in(OrderState wanted) {
        return new Order(
                id,
                number,
                name,
                client,
                pricing,
                billRework,
                ownInvoice,
                purchaseOrder,
                prices,
                rules,
                management.in(wanted));
    }
}
