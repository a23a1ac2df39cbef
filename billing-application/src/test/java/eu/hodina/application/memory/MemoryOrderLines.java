package eu.hodina.application.memory;

import eu.hodina.application.order.OrderLines;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Twin of the lines of orders. */
final class MemoryOrderLines implements OrderLines {
    private final Shelf<OrderLineId, OrderLine> lines;
    private Predicate<OrderLineId> billed = id -> false;

    MemoryOrderLines(MemoryTransactions transactions) {
        this.lines = transactions.shelf();
    }

    @Override
    public void add(OrderLine line) {
        lines.add(line.id(), line);
    }

    @Override
    public void replace(OrderLine line) {
        lines.put(line.id(), line);
    }

    @Override
    public void remove(OrderLineId id) {
        lines.remove(id);
    }

    @Override
    public Optional<OrderLine> find(OrderLineId id) {
        return lines.find(id);
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
    public List<OrderLine> page(OrderId order, OrderLine.Kind kind, Optional<OrderLineId> after, int limit) {
        return lines.all()
                .filter(line -> line.order().equals(order) && line.kind() == kind)
                .filter(line -> after.isEmpty() || line.id().compareTo(after.get()) > 0)
                .sorted(Comparator.comparing(OrderLine::id))
                .limit(limit)
                .toList();
    }

    Stream<OrderLine> all() {
        return lines.all();
    }
}
