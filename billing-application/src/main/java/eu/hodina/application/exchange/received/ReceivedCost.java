package eu.hodina.application.exchange.received;

import eu.hodina.application.Versioned;
import eu.hodina.domain.order.OrderLine;
import java.util.Objects;

/**
 * What became of a received invoice.
 *
 * @param invoice as it was read
 * @param expense of the order, as it is kept
 */
public record ReceivedCost(ReceivedInvoice invoice, Versioned<OrderLine> expense) {
    public ReceivedCost {
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(expense, "expense");
    }
}
