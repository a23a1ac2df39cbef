package eu.hodina.domain.rating;

import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.order.OrderId;
import java.util.Optional;

/** By what charges come together on a line: the client's choice, and the order where it has an invoice of its own. */
final class LineKeys {
    private final LogTable logs;
    private final OrderBook orders;
    private final LineGrouping grouping;

    LineKeys(LogTable logs, OrderBook orders, LineGrouping grouping) {
        this.logs = logs;
        this.orders = orders;
        this.grouping = grouping;
    }

    boolean isByEntry() {
        return grouping == LineGrouping.ENTRY;
    }

    /** Equal for logs whose charges may share a line. */
    long keyOf(int row) {
        int strand = logs.strand[row];
        Strands strands = logs.strands;
        int key = switch (grouping) {
            case ACTIVITY -> strands.activity[strand];
            case TASK -> strands.task[strand];
            case WORKER -> strands.worker[strand];
            case ORDER -> strands.order[strand];
            case ENTRY -> row;
        };
        int order = strands.order[strand];
        int apart = orders.at(order).ownInvoice() ? order + 1 : 0;
        return (long) key << 31 | apart;
    }

    String textOf(int row) {
        return switch (grouping) {
            case ACTIVITY -> logs.work[row].activity().value();
            case TASK -> logs.work[row].task().value();
            case WORKER -> logs.work[row].worker().value();
            case ORDER -> logs.work[row].order().value();
            case ENTRY -> logs.idOf(row).value();
        };
    }

    /** The order of a log, where it has an invoice of its own. */
    Optional<OrderId> ownInvoiceOf(int row) {
        OrderTerms order = orders.at(logs.strands.order[logs.strand[row]]);
        return order.ownInvoice() ? Optional.of(order.id()) : Optional.empty();
    }
}
