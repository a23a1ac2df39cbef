package eu.hodina.application.memory;

import eu.hodina.application.exchange.received.BookedInvoice;
import eu.hodina.application.exchange.received.BookedInvoices;
import eu.hodina.application.order.OrderLines;
import java.util.List;
import java.util.Optional;

/** Twin of the received invoices that became costs. */
final class MemoryBookedInvoices implements BookedInvoices {
    private final Shelf<List<String>, BookedInvoice> invoices;
    private final OrderLines lines;

    MemoryBookedInvoices(MemoryTransactions transactions, OrderLines lines) {
        this.invoices = transactions.shelf();
        this.lines = lines;
    }

    @Override
    public boolean add(BookedInvoice invoice) {
        if (find(invoice.supplier(), invoice.number()).isPresent()) {
            return false;
        }
        invoices.put(List.of(invoice.supplier(), invoice.number()), invoice);
        return true;
    }

    @Override
    public Optional<BookedInvoice> find(String supplier, String number) {
        return invoices.find(List.of(supplier, number))
                .filter(invoice -> lines.find(invoice.line()).isPresent());
    }
}
