package eu.hodina.application.memory;

import eu.hodina.application.invoice.BilledItem;
import eu.hodina.application.invoice.BilledItems;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriod;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.domain.order.OrderLineId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Twin of what documents billed. */
final class MemoryBilledItems implements BilledItems {
    private final MemoryTransactions transactions;
    private final MemoryRatedPeriods periods;
    private final MemoryOrders orders;
    private final MemoryOrderLines lines;
    private final MemoryMilestones milestones;
    private final Shelf<OrderLineId, InvoiceId> billed;
    private final Shelf<Place, BilledItem> sources;

    MemoryBilledItems(
            MemoryTransactions transactions,
            MemoryRatedPeriods periods,
            MemoryOrders orders,
            MemoryOrderLines lines,
            MemoryMilestones milestones) {
        this.transactions = transactions;
        this.periods = periods;
        this.orders = orders;
        this.lines = lines;
        this.milestones = milestones;
        this.billed = transactions.shelf();
        this.sources = transactions.shelf();
        lines.billedBy(this::isBilled);
        milestones.billedBy(this::isBilled);
    }

    private record Place(InvoiceId invoice, int line) {}

    @Override
    public void bill(InvoiceId invoice, Map<Integer, BilledItem> items) {
        transactions.run(() -> items.forEach((line, item) -> {
            sources.add(new Place(invoice, line), item);
            if (item instanceof BilledItem.OfRating rated) {
                periods.bill(rated.rated(), rated.position(), invoice.value());
            } else if (item instanceof BilledItem.OfOrder ofOrder) {
                billed.add(ofOrder.line(), invoice);
            } else if (item instanceof BilledItem.OfMilestone ofMilestone) {
                billed.add(ofMilestone.milestone(), invoice);
            }
        }));
    }

    @Override
    public void giveBack(InvoiceId invoice) {
        transactions.run(() -> {
            periods.giveBack(invoice.value());
            billed.entries().forEach((id, by) -> {
                if (by.equals(invoice)) {
                    billed.remove(id);
                }
            });
        });
    }

    @Override
    public Optional<BilledItem> find(InvoiceId invoice, int line) {
        return sources.find(new Place(invoice, line));
    }

    private boolean isBilled(OrderLineId id) {
        return billed.find(id).isPresent();
    }

    @Override
    public List<OrderLine> orderLines(ClientId client) {
        Map<OrderId, String> numbers = numbersOf(client);
        return lines.all()
                .filter(line -> numbers.containsKey(line.order()) && !isBilled(line.id()))
                .sorted(Comparator.comparing((OrderLine line) -> numbers.get(line.order()))
                        .thenComparing(OrderLine::date)
                        .thenComparing(OrderLine::id))
                .toList();
    }

    @Override
    public List<Milestone> milestones(ClientId client) {
        Map<OrderId, String> numbers = numbersOf(client);
        return milestones
                .all()
                .filter(milestone -> numbers.containsKey(milestone.order()) && !isBilled(milestone.id()))
                .sorted(Comparator.comparing((Milestone milestone) -> numbers.get(milestone.order()))
                        .thenComparing(Milestone::id))
                .toList();
    }

    private Map<OrderId, String> numbersOf(ClientId client) {
        Map<OrderId, String> numbers = new HashMap<>();
        orders.of(Optional.of(client)).forEach((Order order) -> numbers.put(order.id(), order.number()));
        return numbers;
    }

    @Override
    public long billedMinutes() {
        return periods.all()
                .flatMapToLong(rated -> rated.charges().stream()
                        .filter(charge -> isBilled(rated, charge))
                        .mapToLong(RatedCharge::billed))
                .sum();
    }

    private boolean isBilled(RatedPeriod rated, RatedCharge charge) {
        return charge.line().isPresent()
                && periods.isBilled(rated.id(), charge.line().getAsInt());
    }
}
