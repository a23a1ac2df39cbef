package eu.hodina.application.invoice;

import eu.hodina.domain.invoice.InvoiceId;
import java.util.List;
import java.util.Optional;

/** Port: the rendered files of invoices, stored once with their SHA-256 and served again. */
public interface Documents {

    /**
     * Keeps a file of an invoice.
     *
     * @param invoice that was issued
     * @param file drawn after its number was committed
     * @throws IllegalStateException where the invoice has a file of this media type: it is set once
     */
    void add(InvoiceId invoice, DocumentFile file);

    /**
     * {@return the file of an invoice; none where it is not drawn yet}
     *
     * @param invoice an identity
     * @param mediaType {@code application/pdf}
     */
    Optional<DocumentFile> find(InvoiceId invoice, String mediaType);

    /**
     * {@return invoices that were issued and have no file of this media type yet, by number: a crash left them so}
     *
     * @param mediaType {@code application/pdf}
     */
    List<InvoiceId> missing(String mediaType);
}
