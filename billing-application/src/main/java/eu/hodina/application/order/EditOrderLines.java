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
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import java.util.Objects;
import java.util.Optional;

/** Use cases: the products and the expenses that an order is billed for beside work. */
public final class EditOrderLines {
    private static final String KIND = "order-line";

    private final Ports ports;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final OrderReferences references;
    private final LineCompletion completion;

    /**
     * Made by {@link eu.hodina.application.Billing#editOrderLines}.
     *
     * @param ports all that is kept
     * @param recorder keeps who changed what
     * @param identities for new ones
     */
    public EditOrderLines(Ports ports, ChangeRecorder recorder, Identities identities) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.references = new OrderReferences(ports.orders(), ports.clients(), ports.workers(), ports.activities());
        this.completion = new LineCompletion(ports.products(), ports.priceLists());
    }

    /**
     * {@return a page of an order's products or expenses, as they were entered}
     *
     * @param order whose
     * @param kind products or expenses
     * @param after the identity after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     * @throws NotFoundException where there is no such order
     */
    public Page<OrderLine> page(OrderId order, OrderLine.Kind kind, Optional<OrderLineId> after, int limit) {
        return ports.transactions().call(() -> {
            references.kept(order);
            return Page.of(
                    ports.orderLines().page(order, kind, after, limit + 1),
                    limit,
                    line -> line.id().value());
        });
    }

    /**
     * {@return one of the order's products or expenses}
     *
     * @param order whose
     * @param kind a product or an expense
     * @param id an identity
     * @throws NotFoundException where the order has none of this identity
     */
    public Versioned<OrderLine> find(OrderId order, OrderLine.Kind kind, OrderLineId id) {
        return ports.transactions().call(() -> new Versioned<>(kept(order, kind, id), recorder.version(subject(id))));
    }

    /**
     * Enters one.
     *
     * @param caller who does it
     * @param order whose
     * @param draft what is wanted
     * @return as it is kept
     * @throws NotFoundException where there is no such order
     * @throws RefusedException where it is billed, the order is closed, or the draft contradicts what is kept
     */
    public Versioned<OrderLine> add(Caller caller, OrderId order, LineDraft draft) {
        return ports.transactions().call(() -> {
            OrderLine line = made(new OrderLineId(identities.next()), references.open(order), draft);
            ports.orderLines().add(line);
            return new Versioned<>(line, recorder.created(caller, subject(line.id()), line));
        });
    }

    /**
     * Changes one.
     *
     * @param caller who does it
     * @param order whose
     * @param id an identity
     * @param version that the caller had read
     * @param draft what is wanted from now on
     * @return as it is now
     * @throws NotFoundException where the order has none of this identity, or it is of the other kind
     * @throws RefusedException where it is billed, the order is closed, or the draft contradicts what is kept
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<OrderLine> change(Caller caller, OrderId order, OrderLineId id, long version, LineDraft draft) {
        return ports.transactions().call(() -> {
            refuseBilled(id);
            OrderLine before = kept(order, kindOf(draft), id);
            OrderLine after = made(id, references.open(order), draft);
            long now = recorder.changed(caller, subject(id), version, before, after);
            ports.orderLines().replace(after);
            return new Versioned<>(after, now);
        });
    }

    /**
     * Takes one away again.
     *
     * @param caller who does it
     * @param order whose
     * @param kind a product or an expense
     * @param id an identity
     * @param version that the caller had read
     * @throws NotFoundException where the order has none of this identity
     * @throws RefusedException where it is billed, the order is closed
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public void remove(Caller caller, OrderId order, OrderLine.Kind kind, OrderLineId id, long version) {
        ports.transactions().run(() -> {
            refuseBilled(id);
            OrderLine before = kept(order, kind, id);
            references.open(order);
            recorder.removed(caller, subject(id), version, before);
            ports.orderLines().remove(id);
        });
    }

    private OrderLine made(OrderLineId id, Order order, LineDraft draft) {
        return completion.line(id, order.id(), references.clientOf(order), draft);
    }

    private static OrderLine.Kind kindOf(LineDraft draft) {
        return draft.product().isPresent() ? OrderLine.Kind.PRODUCT : OrderLine.Kind.EXPENSE;
    }

    private OrderLine kept(OrderId order, OrderLine.Kind kind, OrderLineId id) {
        return ports.orderLines()
                .find(id)
                .filter(line -> line.order().equals(order) && line.kind() == kind)
                .orElseThrow(() ->
                        new NotFoundException(kind == OrderLine.Kind.PRODUCT ? "product" : "expense", id.value()));
    }

    private void refuseBilled(OrderLineId id) {
        if (ports.orderLines().isBilled(id)) {
            throw new RefusedException("", "a line that is not billed was expected");
        }
    }

    private static Subject subject(OrderLineId id) {
        return new Subject(KIND, id.value());
    }
}
