package eu.hodina.application.invoice;

import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A document that would be issued: an invoice, or a credit note for work that turned out to be less.
 *
 * @param content all that it would say, but for its number and the day of issue
 * @param taxPoint the date of taxable supply
 * @param order whose own invoice it is
 * @param items what its lines bill, by their position from 0
 * @param advances that it deducts
 */
public record ProposedDocument(
        InvoiceContent content,
        LocalDate taxPoint,
        Optional<OrderId> order,
        Map<Integer, BilledItem> items,
        List<AdvanceKey> advances) {
    public ProposedDocument {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(taxPoint, "taxPoint");
        Objects.requireNonNull(order, "order");
        items = Map.copyOf(items);
        advances = List.copyOf(advances);
    }

    /**
     * A document that deducts no advance.
     *
     * @param content all that it would say
     * @param taxPoint the date of taxable supply
     * @param order whose own invoice it is
     * @param items what its lines bill
     */
    public ProposedDocument(
            InvoiceContent content, LocalDate taxPoint, Optional<OrderId> order, Map<Integer, BilledItem> items) {
        this(content, taxPoint, order, items, List.of());
    }
}
