package eu.hodina.document;

import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.Party;
import java.util.List;

/** Puts the parts of an invoice on pages. */
final class InvoicePages {
    private static final float BOTTOM = Sheet.HEIGHT - 58;
    private static final float LATER_HEAD = 66;
    private static final float BEFORE_TABLE = 14;

    private final Invoice invoice;
    private final Words words;
    private final Masthead masthead;
    private final LineTable table;
    private final Closing closing;

    InvoicePages(Invoice invoice, Typefaces typefaces, Words words) {
        TaxView tax = new TaxView(invoice);
        this.invoice = invoice;
        this.words = words;
        this.masthead = new Masthead(invoice, tax, words, typefaces);
        this.table = new LineTable(invoice.content().lines(), tax, words, typefaces);
        this.closing = new Closing(invoice, tax, words, typefaces);
    }

    void drawOn(ArchivalPdf pdf) {
        Sheet sheet = pdf.addPage();
        float top = masthead.draw(sheet) + BEFORE_TABLE;
        float first = BOTTOM - top - LineTable.HEAD;
        float other = BOTTOM - LATER_HEAD - LineTable.HEAD;
        List<Paging.Page> pages = Paging.of(table.heights(), first, other, closing.height());
        float y = top;
        for (int i = 0; i < pages.size(); i++) {
            Paging.Page page = pages.get(i);
            if (i > 0) {
                sheet = pdf.addPage();
                y = drawLaterHead(sheet);
            }
            if (page.from() < page.to()) {
                y = table.drawRows(sheet, table.drawHead(sheet, y), page);
            }
            drawFoot(sheet, i + 1, pages.size());
        }
        closing.draw(sheet, y);
    }

    private float drawLaterHead(Sheet sheet) {
        sheet.text(Sheet.LEFT, 44, masthead.title() + " " + invoice.number(), Style.STRONG);
        sheet.textRight(Sheet.RIGHT, 44, invoice.content().supplier().name(), Style.SMALL);
        return LATER_HEAD;
    }

    private void drawFoot(Sheet sheet, int page, int pages) {
        Party supplier = invoice.content().supplier();
        float y = Sheet.HEIGHT - 30;
        String left = supplier.name() + supplier.web().map(web -> "  ·  " + web).orElse("");
        sheet.text(Sheet.LEFT, y, left, Style.SMALL);
        sheet.textRight(Sheet.RIGHT, y, page + "/" + pages, Style.SMALL);
    }
}
