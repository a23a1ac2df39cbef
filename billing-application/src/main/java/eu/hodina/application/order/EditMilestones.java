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
import eu.hodina.domain.client.Client;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLineId;
import java.util.Objects;
import java.util.Optional;

/** Use cases: the fixed prices that are agreed for parts of an order, and when they are done. */
public final class EditMilestones {
    private static final String KIND = "milestone";

    private final Ports ports;
    private final ChangeRecorder recorder;
    private final Identities identities;
    private final OrderReferences references;

    /**
     * Made by {@link eu.hodina.application.Billing#editMilestones}.
     *
     * @param ports all that is kept
     * @param recorder keeps who changed what
     * @param identities for new ones
     */
    public EditMilestones(Ports ports, ChangeRecorder recorder, Identities identities) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.identities = Objects.requireNonNull(identities, "identities");
        this.references = new OrderReferences(ports.orders(), ports.clients(), ports.workers(), ports.activities());
    }

    /**
     * {@return a page of an order's fixed prices, as they were entered}
     *
     * @param order whose
     * @param after the identity after which it begins; none for the first page
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     * @throws NotFoundException where there is no such order
     */
    public Page<Milestone> page(OrderId order, Optional<OrderLineId> after, int limit) {
        return ports.transactions().call(() -> {
            references.kept(order);
            return Page.of(
                    ports.milestones().page(order, after, limit + 1),
                    limit,
                    milestone -> milestone.id().value());
        });
    }

    /**
     * {@return one of the order's fixed prices}
     *
     * @param order whose
     * @param id an identity
     * @throws NotFoundException where the order has none of this identity
     */
    public Versioned<Milestone> find(OrderId order, OrderLineId id) {
        return ports.transactions().call(() -> new Versioned<>(kept(order, id), recorder.version(subject(id))));
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
    public Versioned<Milestone> add(Caller caller, OrderId order, MilestoneDraft draft) {
        return ports.transactions().call(() -> {
            Milestone milestone = made(new OrderLineId(identities.next()), references.open(order), draft);
            ports.milestones().add(milestone);
            return new Versioned<>(milestone, recorder.created(caller, subject(milestone.id()), milestone));
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
     * @throws NotFoundException where the order has none of this identity
     * @throws RefusedException where it is billed, the order is closed, or the draft contradicts what is kept
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public Versioned<Milestone> change(
            Caller caller, OrderId order, OrderLineId id, long version, MilestoneDraft draft) {
        return ports.transactions().call(() -> {
            refuseBilled(id);
            Milestone before = kept(order, id);
            Milestone after = made(id, references.open(order), draft);
            long now = recorder.changed(caller, subject(id), version, before, after);
            ports.milestones().replace(after);
            return new Versioned<>(after, now);
        });
    }

    /**
     * Takes one away again.
     *
     * @param caller who does it
     * @param order whose
     * @param id an identity
     * @param version that the caller had read
     * @throws NotFoundException where the order has none of this identity
     * @throws RefusedException where it is billed, the order is closed
     * @throws eu.hodina.application.trail.StaleVersionException where somebody changed it meanwhile
     */
    public void remove(Caller caller, OrderId order, OrderLineId id, long version) {
        ports.transactions().run(() -> {
            refuseBilled(id);
            Milestone before = kept(order, id);
            references.open(order);
            recorder.removed(caller, subject(id), version, before);
            ports.milestones().remove(id);
        });
    }

    private Milestone made(OrderLineId id, Order order, MilestoneDraft draft) {
        OrderReferences.checkCurrency(
                "/amount",
                Optional.of(draft.amount()),
                references.clientOf(order).map(Client::currency));
        return draft.milestone(id, order.id());
    }

    private Milestone kept(OrderId order, OrderLineId id) {
        return ports.milestones()
                .find(id)
                .filter(milestone -> milestone.order().equals(order))
                .orElseThrow(() -> new NotFoundException(KIND, id.value()));
    }

    private void refuseBilled(OrderLineId id) {
        if (ports.milestones().isBilled(id)) {
            throw new RefusedException("", "a fixed price that is not billed was expected");
        }
    }

    private static Subject subject(OrderLineId id) {
        return new Subject(KIND, id.value());
    }
}
