package eu.hodina.application.order;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.RefusedException;
import eu.hodina.application.catalog.Activities;
import eu.hodina.application.client.Clients;
import eu.hodina.application.people.Workers;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.WorkerId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Refuses what an order names and nobody knows, and amounts in another currency than its client's. */
final class OrderReferences {
    private final Orders orders;
    private final Clients clients;
    private final Workers workers;
    private final Activities activities;

    OrderReferences(Orders orders, Clients clients, Workers workers, Activities activities) {
        this.orders = orders;
        this.clients = clients;
        this.workers = workers;
        this.activities = activities;
    }

    /** An order that things are put into. */
    Order open(OrderId id) {
        Order order = kept(id);
        requireOpen(order);
        return order;
    }

    Order kept(OrderId id) {
        return orders.find(id).orElseThrow(() -> new NotFoundException("order", id.value()));
    }

    static void requireOpen(Order order) {
        if (order.state().isClosed()) {
            throw new RefusedException(
                    "", "order " + order.number() + " is " + order.state() + ": nothing of it changes");
        }
    }

    void check(OrderDraft draft) {
        draft.manager().ifPresent(manager -> requireWorker("/manager", manager));
        Optional<Currency> currency =
                draft.client().map(id -> client("/client", id)).map(Client::currency);
        checkActivities("/prices", draft.prices(), price -> price.activity());
        checkActivities("/rules", draft.rules(), rule -> rule.activity());
        for (int i = 0; i < draft.prices().size(); i++) {
            checkCurrency(
                    "/prices/" + i, Optional.of(draft.prices().get(i).hourly().perHour()), currency);
        }
        for (int i = 0; i < draft.rules().size(); i++) {
            checkCurrency(
                    "/rules/" + i + "/minimumCharge",
                    draft.rules().get(i).rule().minimumCharge(),
                    currency);
        }
        checkCurrency("/budget/money", draft.budget().money(), currency);
    }

    /** Refuses a client that was put away, for what begins from now on. */
    void requireActive(OrderDraft draft) {
        draft.client()
                .map(id -> client("/client", id))
                .filter(client -> client.card().archived())
                .ifPresent(client -> {
                    throw new RefusedException(
                            "/client", "a client that is not put away was expected, and '" + client.code() + "' is");
                });
    }

    /** The currency in which an order is billed; none for the firm's own project. */
    Optional<Client> clientOf(Order order) {
        return order.client().map(id -> client("/client", id));
    }

    void requireWorker(String path, WorkerId id) {
        if (workers.find(id).isEmpty()) {
            throw new RefusedException(path, "a worker was expected, and there is none '" + id + "'");
        }
    }

    private Client client(String path, ClientId id) {
        return clients.find(id)
                .orElseThrow(() -> new RefusedException(path, "a client was expected, and there is none '" + id + "'"));
    }

    static void checkCurrency(String path, Optional<Money> amount, Optional<Currency> expected) {
        if (amount.isPresent()
                && expected.isPresent()
                && !amount.get().currency().equals(expected.get())) {
            throw new RefusedException(
                    path,
                    "an amount in the client's currency, " + expected.get() + ", was expected, not " + amount.get());
        }
    }

    private <T> void checkActivities(String path, List<T> items, Function<T, ActivityCode> activity) {
        if (items.isEmpty()) {
            return;
        }
        Set<ActivityCode> known = activities.all().stream().map(Activity::code).collect(Collectors.toSet());
        for (int i = 0; i < items.size(); i++) {
            ActivityCode code = activity.apply(items.get(i));
            if (!known.contains(code)) {
                throw new RefusedException(
                        path + "/" + i + "/activity", "an activity was expected, and there is none '" + code + "'");
            }
        }
    }
}
