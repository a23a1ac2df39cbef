package eu.hodina.application.memory;

import eu.hodina.application.order.Milestones;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLineId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Twin of the milestones of orders. */
final class MemoryMilestones implements Milestones {
    private final Shelf<OrderLineId, Milestone> milestones;
    private Predicate<OrderLineId> billed = id -> false;

    MemoryMilestones(MemoryTransactions transactions) {
        this.milestones = transactions.shelf();
    }

    @Override
    public void add(Milestone milestone) {
        milestones.add(milestone.id(), milestone);
    }

    @Override
    public void replace(Milestone milestone) {
        milestones.put(milestone.id(), milestone);
    }

    @Override
    public void remove(OrderLineId id) {
        milestones.remove(id);
    }

    @Override
    public Optional<Milestone> find(OrderLineId id) {
        return milestones.find(id);
    }

    /** What documents bill is known elsewhere. */
    void billedBy(Predicate<OrderLineId> known) {
        billed = known;
    }

    @Override
    public boolean isBilled(OrderLineId id) {
        return billed.test(id);
    }

    @Override
    public List<Milestone> page(OrderId order, Optional<OrderLineId> after, int limit) {
        return milestones
                .all()
                .filter(milestone -> milestone.order().equals(order))
                .filter(milestone -> after.isEmpty() || milestone.id().compareTo(after.get()) > 0)
                .sorted(Comparator.comparing(Milestone::id))
                .limit(limit)
                .toList();
    }

    Stream<Milestone> all() {
        return milestones.all();
    }
}
