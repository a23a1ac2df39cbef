package eu.hodina.document;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import java.util.List;

/**
 * Draws documents as tagged PDF/A-3A, one page A4 for a usual one, in Czech, in English or in both, with QR Platba or an EPC
 * code and with the files that say the same inside. The same document gives the same bytes: there is no clock and no chance
 * in them. Stateless and thread-safe.
 *
 * <pre>{@code
 * DocumentFile file = new PdfInvoices().render(DocumentToRender.alone(invoice), List.of());   // FV20260001.pdf
 * }</pre>
 */
final class PdfInvoices {

    /** Draws one without files inside. */
    DocumentFile render(DocumentToRender document) {
        return render(document, List.of());
    }

    /**
     * Draws one.
     *
     * @param inside the electronic invoices that are embedded, in this order
     * @throws IllegalArgumentException for a non-payer's invoice with VAT
     */
    DocumentFile render(DocumentToRender document, List<Attachment> inside) {
        Invoice invoice = document.document();
        InvoiceContent content = invoice.content();
        Labels labels = Labels.of(content);
        Headline headline = new Headline(invoice, new TaxView(invoice), labels);
        ArchivalPdf pdf = new ArchivalPdf(
                invoice.id().value(),
                headline.title() + " " + invoice.number(),
                content.supplier().name(),
                labels.words().languageTag(),
                invoice.issueDate());
        new InvoicePages(document, labels).drawOn(pdf);
        inside.forEach(pdf::attach);
        return DocumentFile.of(fileName(invoice), DocumentFile.PDF, pdf.finished());
    }

    /** A number such as {@code 12/2026} is no file name: {@code 12-2026.pdf}. */
    private static String fileName(Invoice invoice) {
        return invoice.number().value().replaceAll("[^\\p{L}\\p{N}._-]", "-") + ".pdf";
    }
}
