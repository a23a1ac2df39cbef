package eu.hodina.application.memory;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.Documents;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceState;
import java.util.List;
import java.util.Optional;

/** Twin of the documents. */
final class MemoryDocuments implements Documents {
    private final MemoryInvoices invoices;
    private final Shelf<Place, DocumentFile> files;

    MemoryDocuments(MemoryTransactions transactions, MemoryInvoices invoices) {
        this.invoices = invoices;
        this.files = transactions.shelf();
    }

    private record Place(InvoiceId invoice, String mediaType) {}

    @Override
    public void add(InvoiceId invoice, DocumentFile file) {
        files.add(new Place(invoice, file.mediaType()), file);
    }

    @Override
    public Optional<DocumentFile> find(InvoiceId invoice, String mediaType) {
        return files.find(new Place(invoice, mediaType));
    }

    @Override
    public List<InvoiceId> missing(String mediaType) {
        return invoices.all().stream()
                .filter(invoice -> invoice.state() != InvoiceState.DRAFT)
                .map(Invoice::id)
                .filter(id -> find(id, mediaType).isEmpty())
                .toList();
    }
}
