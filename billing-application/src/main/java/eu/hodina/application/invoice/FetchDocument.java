package eu.hodina.application.invoice;

import eu.hodina.application.Transactions;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.InvoiceState;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Use case: the stored file of an invoice, byte for byte as it was first drawn. One that nobody has drawn yet, for it was just
 * issued, is drawn then.
 */
public final class FetchDocument {
    private final Transactions transactions;
    private final Invoices invoices;
    private final Documents documents;
    private final Consumer<InvoiceId> draws;

    /**
     * Made by {@link eu.hodina.application.Billing#fetchDocument}.
     *
     * @param transactions make a call all or nothing
     * @param invoices what was issued
     * @param documents the files of invoices
     * @param draws the files of a document that has none, see {@link RenderDocuments#render}
     */
    public FetchDocument(Transactions transactions, Invoices invoices, Documents documents, Consumer<InvoiceId> draws) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.invoices = Objects.requireNonNull(invoices, "invoices");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.draws = Objects.requireNonNull(draws, "draws");
    }

    /**
     * Finds the PDF of an invoice.
     *
     * @param number as it is printed
     * @return the file; none where there is no such invoice, or it is not issued yet
     */
    public Optional<DocumentFile> pdf(InvoiceNumber number) {
        Optional<InvoiceId> issued = transactions.call(() -> invoices.find(number)
                .filter(invoice -> invoice.state() != InvoiceState.DRAFT)
                .map(Invoice::id));
        Optional<DocumentFile> drawn = issued.flatMap(this::find);
        if (drawn.isEmpty()) {
            issued.ifPresent(draws);
            drawn = issued.flatMap(this::find);
        }
        return drawn;
    }

    private Optional<DocumentFile> find(InvoiceId id) {
        return transactions.call(() -> documents.find(id, DocumentFile.PDF));
    }
}
