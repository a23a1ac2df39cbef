package eu.hodina.document;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.application.invoice.InvoiceRenderer;
import java.util.List;

/**
 * Makes the files of a document: the page as PDF/A-3, with the electronic invoices inside, and the electronic invoices
 * beside it.
 */
public final class DocumentFiles implements InvoiceRenderer {
    private final PdfInvoices pages = new PdfInvoices();

    @Override
    public List<DocumentFile> render(DocumentToRender document) {
        return List.of(pages.render(document));
    }
}
