package eu.hodina.document;

import com.itextpdf.kernel.pdf.PdfName;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.List;

/** What ends the document and is never cut: how to pay to the left, tax and total to the right, notes below. */
final class Closing {
    static final float RIGHT_WIDTH = 218;
    static final float RIGHT_X = Sheet.RIGHT - RIGHT_WIDTH;
    private static final float GAP = 22;
    private static final float SUM_ROW = 16;
    private static final float PADDING = 12;
    private static final float BOX_HEIGHT = 56;
    private static final float NOTES_GAP = 14;

    private final Invoice invoice;
    private final InvoiceContent content;
    private final Labels labels;
    private final Words words;
    private final Typefaces typefaces;
    private final PaymentDetails payment;
    private final TaxTables taxes;
    private final List<List<String>> notes;
    private final List<String[]> sums;

    Closing(Invoice invoice, TaxView tax, Labels labels, Typefaces typefaces) {
        this.invoice = invoice;
        this.content = invoice.content();
        this.labels = labels;
        this.words = labels.words();
        this.typefaces = typefaces;
        this.payment = new PaymentDetails(invoice, labels, typefaces);
        this.taxes = new TaxTables(content, tax, labels);
        this.notes = tax.notes().stream()
                .flatMap(key -> labels.stacked(key).stream())
                .map(note -> typefaces.wrapped(note, Style.NOTE, Sheet.CONTENT))
                .toList();
        this.sums = sums(tax);
    }

    /** What stands between the tax and the total where they differ; a settlement of advances ends with what is left. */
    private List<String[]> sums(TaxView tax) {
        Money rounding = content.roundingAmount();
        if (rounding.isZero()) {
            return List.of();
        }
        List<String[]> rows = new ArrayList<>();
        if (content.deductions().isEmpty()) {
            String key = tax.bearsTax() ? "total.withVat" : "total.nothing";
            rows.add(new String[] {labels.joined(key), words.amount(content.total())});
        }
        rows.add(new String[] {labels.joined("total.rounding"), words.amount(rounding)});
        return rows;
    }

    /** From the last row of the table to the last note. */
    float height() {
        return GAP + Math.max(payment.height(), sumsTop() + sums.size() * SUM_ROW + BOX_HEIGHT) + notesHeight();
    }

    private float notesHeight() {
        float lines = notes.stream().mapToInt(List::size).sum();
        return notes.isEmpty() ? 0 : NOTES_GAP + lines * Style.NOTE.leading();
    }

    private float sumsTop() {
        float height = taxes.height();
        return height == 0 ? 0 : height + 10;
    }

    void draw(Sheet sheet, float top, Tag parent) {
        float y = top + GAP;
        payment.draw(sheet, y, parent);
        taxes.draw(sheet, y, parent);
        float below = y + sumsTop();
        for (String[] sum : sums) {
            sheet.as(parent.child(PdfName.P)).text(RIGHT_X, below + 7, sum[0], Style.BODY);
            sheet.textRight(Sheet.RIGHT, below + 7, sum[1], Style.BODY, 84);
            below += SUM_ROW;
        }
        drawTotal(sheet, below, parent);
        float noteY = top + height() - notesHeight() + NOTES_GAP + 6;
        for (List<String> note : notes) {
            sheet.as(parent.child(PdfName.P));
            noteY = sheet.lines(Sheet.LEFT, noteY, note, Style.NOTE);
        }
    }

    private void drawTotal(Sheet sheet, float top, Tag parent) {
        sheet.roundedBox(RIGHT_X, top, RIGHT_WIDTH, BOX_HEIGHT, 4, Style.TINT);
        sheet.as(parent.child(PdfName.P));
        String label = Typefaces.drawable(labels.joined(totalKey()));
        float width = RIGHT_WIDTH - 2 * PADDING;
        sheet.text(RIGHT_X + PADDING, top + 18, label, typefaces.fitting(label, Style.TOTAL_LABEL, width));
        String amount = Typefaces.drawable(words.money(total()));
        sheet.textRight(Sheet.RIGHT - PADDING, top + 43, amount, typefaces.fitting(amount, Style.TOTAL, width));
    }

    /** A tax document on a payment says what was paid; any other what is to be paid. */
    private Money total() {
        return content.kind() == DocumentKind.PAYMENT_TAX_DOCUMENT ? content.total() : content.payable();
    }

    private String totalKey() {
        if (content.kind() == DocumentKind.PAYMENT_TAX_DOCUMENT) {
            return "total.received";
        }
        if (invoice.state() == InvoiceState.CANCELLED) {
            return "total.nothing";
        }
        boolean settled = !content.deductions().isEmpty();
        Money payable = content.payable();
        return payable.isNegative()
                ? "total.credit"
                : payable.isPositive() || settled ? "total.toPay" : "total.nothing";
    }
}
