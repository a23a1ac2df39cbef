package eu.hodina.document;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.application.invoice.InvoiceRenderer;
import eu.hodina.document.einvoice.ElectronicInvoices;
import eu.hodina.domain.invoice.Invoice;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the files of a document: the page as PDF/A-3, with the electronic invoices inside, and the electronic invoices
 * beside it.
 */
public final class DocumentFiles implements InvoiceRenderer {
    private final PdfInvoices pages = new PdfInvoices();

    @Override
    public List<DocumentFile> render(DocumentToRender document) {
        Invoice invoice = document.document();
        byte[] isdoc = ElectronicInvoices.isdoc(invoice);
        List<Attachment> inside = new ArrayList<>();
        ElectronicInvoices.facturX(invoice)
                .ifPresent(
                        xml -> inside.add(new Attachment(Attachment.FACTUR_X, "text/xml", xml, "Factur-X / ZUGFeRD")));
        inside.add(new Attachment(Attachment.ISDOC, "text/xml", isdoc, "ISDOC"));
        DocumentFile page = pages.render(document, inside);
        String stem = page.name().substring(0, page.name().length() - ".pdf".length());
        List<DocumentFile> files = new ArrayList<>();
        files.add(page);
        files.add(DocumentFile.of(stem + ".isdoc", DocumentFile.ISDOC, isdoc));
        ElectronicInvoices.ubl(invoice)
                .ifPresent(ubl -> files.add(DocumentFile.of(stem + ".ubl.xml", DocumentFile.UBL, ubl)));
        return files;
    }
}
