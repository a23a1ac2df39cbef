package eu.hodina.application.invoice;

import eu.hodina.application.Transactions;
import eu.hodina.domain.invoice.InvoiceNumber;
import java.util.Objects;
import java.util.Optional;

/** Use case: the stored file of an invoice, byte for byte as it was first drawn. */
public final class FetchDocument {
    private final Transactions transactions;
    private final Invoices invoices;
    private final Documents documents;

    public FetchDocument(Transactions transactions, Invoices invoices, Documents documents) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.invoices = Objects.requireNonNull(invoices, "invoices");
        this.documents = Objects.requireNonNull(documents, "documents");
    }

    /** Nothing where there is no such invoice, or its file is not drawn yet. */
    public Optional<DocumentFile> pdf(InvoiceNumber number) {
        return transactions.call(
                () -> invoices.find(number).flatMap(invoice -> documents.find(invoice.id(), RenderDocuments.PDF)));
    }
}
