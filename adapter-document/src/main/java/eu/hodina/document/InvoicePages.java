package eu.hodina.document;

import com.itextpdf.kernel.pdf.PdfName;
import eu.hodina.application.invoice.DocumentToRender;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.Party;

/** Puts the parts of a document on pages. */
final class InvoicePages {
    private static final float BEFORE_TABLE = 14;

    private final DocumentToRender document;
    private final Invoice invoice;
    private final InvoiceContent content;
    private final Labels labels;

    InvoicePages(DocumentToRender document, Labels labels) {
        this.document = document;
        this.invoice = document.document();
        this.content = invoice.content();
        this.labels = labels;
    }

    void drawOn(ArchivalPdf pdf) {
        TaxView tax = new TaxView(invoice);
        Headline headline = new Headline(invoice, tax, labels);
        Flow flow = new Flow(
                pdf,
                labels,
                headline.title() + " " + invoice.number(),
                content.supplier().name(),
                foot());
        new Masthead(invoice, document.logo(), tax, labels, headline, pdf).draw(flow);
        flow.moveTo(flow.y() + BEFORE_TABLE);
        Closing closing = new Closing(invoice, tax, labels, pdf.typefaces());
        LineTable lines = new LineTable(content, tax, labels, pdf.typefaces());
        Tag linesTag = pdf.whole().child(PdfName.Table);
        if (content.deductions().isEmpty()) {
            flow.table(lines.grid(linesTag, flow.room() - closing.height()), closing.height());
        } else {
            flow.table(lines.grid(linesTag, flow.room()), 0);
            flow.moveTo(flow.y() + BEFORE_TABLE);
            Tag table = pdf.whole().child(PdfName.Table);
            flow.table(new SettlementTable(content, tax, labels, pdf.typefaces()).grid(table), closing.height());
        }
        closing.draw(flow.sheet(), flow.y(), pdf.whole());
        document.annex()
                .ifPresent(annex -> new AnnexPages(
                                annex,
                                content.currency(),
                                invoice.number().value(),
                                labels,
                                pdf.typefaces(),
                                pdf.whole())
                        .draw(flow));
        flow.finish();
    }

    private String foot() {
        Party supplier = content.supplier();
        return supplier.name() + supplier.web().map(web -> "  ·  " + web).orElse("");
    }
}
