package eu.hodina.document;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;

/**
 * Draws invoices as PDF/A-3B, one page A4 for a usual one, in Czech or English, with QR Platba or an EPC code. The same
 * invoice gives the same bytes: there is no clock and no chance in them. Stateless and thread-safe.
 *
 * <pre>{@code
 * DocumentFile file = new PdfInvoices().render(DocumentToRender.alone(invoice));   // FV20260001.pdf
 * }</pre>
 */
final class PdfInvoices {

    /**
     * Draws one.
     *
     * @throws IllegalArgumentException for a non-payer's invoice with VAT
     */
    DocumentFile render(DocumentToRender document) {
        Invoice invoice = document.document();
        InvoiceContent content = invoice.content();
        Words words = Words.in(content.language());
        ArchivalPdf pdf = new ArchivalPdf(
                invoice.id().value(),
                words.text("title.plain") + " " + invoice.number(),
                content.supplier().name(),
                words.languageTag(),
                invoice.issueDate());
        new InvoicePages(invoice, pdf.typefaces(), words).drawOn(pdf);
        return DocumentFile.of(fileName(invoice), DocumentFile.PDF, pdf.finished());
    }

    /** A number such as {@code 12/2026} is no file name: {@code 12-2026.pdf}. */
    private static String fileName(Invoice invoice) {
        return invoice.number().value().replaceAll("[^\\p{L}\\p{N}._-]", "-") + ".pdf";
    }
}
