package eu.hodina.application.order;

import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.order.BillingMode;
import eu.hodina.domain.order.Budget;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderManagement;
import eu.hodina.domain.order.OrderState;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.people.WorkerId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wanted of an order. Identity and number are the program's, and the state goes by its own arrows.
 *
 * @param name for people: {@code Web pekárny}
 * @param client who pays; none = the firm's own project
 * @param pricing by time, or for a fixed price
 * @param mode when it is billed; on completion it has an invoice of its own, whatever is said
 * @param ownInvoice one invoice an order
 * @param billRework whether the client pays for mending earlier mistakes too
 * @param purchaseOrder the customer's own number, printed on the invoice
 * @param prices the order's own prices, at most one an activity
 * @param rules the order's own billing rules, at most one an activity
 * @param budget what it is meant to take
 * @param manager who leads it
 * @param approval whether its work logs need the approval of its manager
 */
public record OrderDraft(
        String name,
        Optional<ClientId> client,
        Pricing pricing,
        BillingMode mode,
        boolean ownInvoice,
        boolean billRework,
        Optional<String> purchaseOrder,
        List<ActivityPrice> prices,
        List<ActivityRule> rules,
        Budget budget,
        Optional<WorkerId> manager,
        boolean approval) {
    public OrderDraft {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(pricing, "pricing");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(purchaseOrder, "purchaseOrder");
        prices = List.copyOf(prices);
        rules = List.copyOf(rules);
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(manager, "manager");
    }

    Order order(OrderId id, String number, OrderState state) {
        return new Order(
                id,
                number,
                name,
                client,
                pricing,
                billRework,
                ownInvoice || mode == BillingMode.ON_COMPLETION,
                purchaseOrder,
                prices,
                rules,
                new OrderManagement(state, mode, budget, manager, approval));
    }
}
