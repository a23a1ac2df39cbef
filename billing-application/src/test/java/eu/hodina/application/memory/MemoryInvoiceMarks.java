package eu.hodina.application.memory;

import eu.hodina.application.reminder.InvoiceMarks;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.reminder.InvoiceMark;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Twin of the marks of invoices. */
final class MemoryInvoiceMarks implements InvoiceMarks {
    private final Shelf<InvoiceId, List<InvoiceMark>> marks;

    MemoryInvoiceMarks(MemoryTransactions transactions) {
        this.marks = transactions.shelf();
    }

    @Override
    public List<InvoiceMark> of(InvoiceId invoice) {
        return marks.find(invoice).orElse(List.of());
    }

    @Override
    public Map<InvoiceId, List<InvoiceMark>> all() {
        return marks.entries();
    }

    @Override
    public void keep(InvoiceId invoice, List<InvoiceMark> some) {
        if (some.isEmpty()) {
            marks.remove(invoice);
        } else {
            marks.put(
                    invoice,
                    some.stream()
                            .sorted(Comparator.comparing(InvoiceMark::kind))
                            .toList());
        }
    }
}
