package eu.hodina.application.order;

import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLineId;
import java.util.List;
import java.util.Optional;

/** Port: the fixed prices that were agreed for parts of orders. */
public interface Milestones {

    /**
     * Keeps a new milestone.
     *
     * @param milestone of an order that is kept
     */
    void add(Milestone milestone);

    /**
     * Keeps a milestone that is there already as it is now.
     *
     * @param milestone of an identity that is kept
     */
    void replace(Milestone milestone);

    /**
     * Forgets a milestone; nothing changes where there is none.
     *
     * @param id of the milestone
     */
    void remove(OrderLineId id);

    /**
     * {@return the milestone; none where there is none of this identity}
     *
     * @param id an identity
     */
    Optional<Milestone> find(OrderLineId id);

    /**
     * {@return whether a document that holds bills it; then it never changes}
     *
     * @param id an identity
     */
    boolean isBilled(OrderLineId id);

    /**
     * A piece of the list of an order's milestones, by identity: as they were entered.
     *
     * @param order whose
     * @param after only identities after this one
     * @param limit at most so many
     * @return milestones, by identity
     */
    List<Milestone> page(OrderId order, Optional<OrderLineId> after, int limit);
}
