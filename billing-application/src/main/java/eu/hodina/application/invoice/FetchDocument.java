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

    /**
     * Made by {@link eu.hodina.application.Billing#fetchDocument}.
     *
     * @param transactions make a call all or nothing
     * @param invoices what was issued
     * @param documents the files of invoices
     */
    public FetchDocument(Transactions transactions, Invoices invoices, Documents documents) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.invoices = Objects.requireNonNull(invoices, "invoices");
        this.documents = Objects.requireNonNull(documents, "documents");
    }

    /**
     * Finds the PDF of an invoice.
     *
     * @param number as it is printed
     * @return the file; none where there is no such invoice, or its file is not drawn yet
     */
    public Optional<DocumentFile> pdf(InvoiceNumber number) {
        return transactions.call(
                () -> invoices.find(number).flatMap(invoice -> documents.find(invoice.id(), DocumentFile.PDF)));
    }
}
