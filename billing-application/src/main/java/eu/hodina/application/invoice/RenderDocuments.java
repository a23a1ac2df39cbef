package eu.hodina.application.invoice;

import eu.hodina.application.Transactions;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import java.util.List;
import java.util.Objects;

/**
 * Use case: draws the files that issued invoices still lack, after their numbers are committed, so that a failing
 * renderer loses no number (handbook 4.12). Killed at any moment, the next run goes on with what is missing.
 */
public final class RenderDocuments {
    /** The one kind of file so far. */
    public static final String PDF = "application/pdf";

    private final Transactions transactions;
    private final Invoices invoices;
    private final Documents documents;
    private final InvoiceRenderer renderer;

    /**
     * Made by {@link eu.hodina.application.Billing#renderDocuments}.
     *
     * @param transactions make a call all or nothing
     * @param invoices what was issued
     * @param documents the files of invoices
     * @param renderer draws invoices
     */
    public RenderDocuments(
            Transactions transactions, Invoices invoices, Documents documents, InvoiceRenderer renderer) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.invoices = Objects.requireNonNull(invoices, "invoices");
        this.documents = Objects.requireNonNull(documents, "documents");
        this.renderer = Objects.requireNonNull(renderer, "renderer");
    }

    /**
     * Draws them all, by number.
     *
     * @return how many files were drawn
     */
    public int renderMissing() {
        List<InvoiceId> missing = transactions.call(() -> documents.missing(PDF));
        missing.forEach(this::render);
        return missing.size();
    }

    /** Draws outside of any transaction, and keeps the file in one of its own. */
    private void render(InvoiceId id) {
        Invoice invoice = transactions.call(() -> invoices.find(id).orElseThrow());
        DocumentFile file = renderer.render(invoice);
        transactions.run(() -> documents.add(id, file));
    }
}
