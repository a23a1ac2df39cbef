package eu.hodina.application.order;

import eu.hodina.application.Identities;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.order.BudgetUse;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderState;
import eu.hodina.domain.order.TransitionRefusedException;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;

/** Use cases: orders are listed, taken in with a number of the gapless series, changed and led through their states. */
public final class EditOrders {
    private final Ports ports;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final OrderNumbers numbers;
    private final OrderReferences references;
    private final WatchBudgets budgets;

    /**
     * Made by {@link eu.hodina.application.Billing#editOrders}.
     *
     * @param ports all that is kept
     * @param recorder keeps who changed what
     * @param identities for new ones
     * @param clock tells the year of a number
     * @param budgets tells when a changed budget is nearly used
     */
    public EditOrders(
            Ports ports, ChangeRecorder recorder, Identities identities, InstantSource clock, WatchBudgets budgets) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.budgets = Objects.requireNonNull(budgets, "budgets");
        this.numbers = new OrderNumbers(ports.firms(), ports.numberCounters(), ports.orders(), clock);
        this.references = new OrderReferences(ports.orders(), ports.clients(), ports.workers(), ports.activities());
    }

    /**
     * {@return a page of the orders, by number}
     *
     * @param filter which orders
     * @param after the number after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<Order> page(OrderFilter filter, Optional<String> after, int limit) {
        return Page.of(
                ports.transactions().call(() -> ports.orders().page(filter, after, limit + 1)), limit, Order::number);
    }

    /**
     * {@return the order}
     *
     * @param id an identity
     * @throws NotFoundException where there is none of this identity
     */
    public Versioned<Order> find(OrderId id) {
        return ports.transactions().call(() -> new Versioned<>(references.kept(id), recorder.version(subject(id))));
    }

    /**
     * Takes in an order. Its number is drawn within the transaction, so that none is left out and none comes twice.
     *
     * @param caller who does it
     * @param state {@code OFFERED} or {@code ORDERED}
     * @param draft what is wanted of it
     * @return the order, with identity and number
     * @throws RefusedException where the draft names what is not there, a client that is put away, or amounts in another
     *     currency than the client's
     */
    public Versioned<Order> add(Caller caller, OrderState state, OrderDraft draft) {
        if (state != OrderState.OFFERED && state != OrderState.ORDERED) {
            throw new RefusedException("/state", "an order begins as OFFERED or ORDERED, not " + state);
        }
        return ports.transactions().call(() -> {
            String number = numbers.next();
            references.check(draft);
            references.requireActive(draft);
            Order order = draft.order(new OrderId(identities.next()), number, state);
            ports.orders().add(order);
            return new Versioned<>(order, recorder.created(caller, subject(order.id()), order));
        });
    }

    /**
     * Changes an order; its number and its state stay. What was rated already keeps its amounts.
     *
     * @param caller who does it
     * @param id of the order
     * @param version that the caller had read
     * @param draft what is wanted from now on
     * @return the order as it is now
     * @throws NotFoundException where there is none of this identity
     * @throws RefusedException where the order is closed, the draft names what is not there or another client that is put
     *     away, or another client is to pay for work that is logged
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Order> change(Caller caller, OrderId id, long version, OrderDraft draft) {
        return ports.transactions().call(() -> {
            Order before = references.kept(id);
            Order after = draft.order(id, before.number(), before.state());
            long now = recorder.changed(caller, subject(id), version, before, after);
            OrderReferences.requireOpen(before);
            references.check(draft);
            if (!before.client().equals(after.client())) {
                references.requireActive(draft);
            }
            if (!before.client().equals(after.client()) && ports.orders().minutes(id) > 0) {
                throw new RefusedException("/client", "the client who ordered the work that is logged was expected");
            }
            ports.orders().replace(after);
            budgets.check(id);
            return new Versioned<>(after, now);
        });
    }

    /**
     * Leads an order to another state.
     *
     * @param caller who does it
     * @param id of the order
     * @param version that the caller had read
     * @param state that is to follow
     * @return the order as it is now
     * @throws NotFoundException where there is none of this identity
     * @throws RefusedException where the state does not follow the order's, naming both
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Order> move(Caller caller, OrderId id, long version, OrderState state) {
        return ports.transactions().call(() -> {
            Order before = references.kept(id);
            Order after = moved(before, state);
            long now = recorder.changed(caller, subject(id), version, before, after);
            ports.orders().replace(after);
            return new Versioned<>(after, now);
        });
    }

    private static Order moved(Order order, OrderState state) {
        try {
            return order.in(state);
        } catch (TransitionRefusedException e) {
            throw new RefusedException("/state", String.valueOf(e.getMessage()));
        }
    }

    /**
     * {@return how much of an order's budget is used}
     *
     * @param id of the order
     * @throws NotFoundException where there is none of this identity
     */
    public BudgetUse budgetUse(OrderId id) {
        return budgets.use(id);
    }

    private static Subject subject(OrderId id) {
        return new Subject("order", id.value());
    }
}
