package eu.hodina.document;

import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What ends the document and is never cut: how to pay to the left, tax and total to the right, notes below. */
final class Closing {
    private static final float GAP = 22;
    private static final float RIGHT_WIDTH = 218;
    private static final float RIGHT_X = Sheet.RIGHT - RIGHT_WIDTH;
    private static final float BASE_RIGHT = RIGHT_X + 138;
    private static final float QR_SIDE = 92;
    private static final float QR_QUIET = 12;
    private static final float CAPTION = 15;
    private static final float PAIR = 25;
    private static final float TAX_ROW = 16;
    private static final float SUM_GAP = 4;
    private static final float PADDING = 12;
    private static final float TOTAL_BOX = 56;
    private static final float NOTES_GAP = 14;

    private final Invoice invoice;
    private final InvoiceContent content;
    private final TaxView tax;
    private final Words words;
    private final Typefaces typefaces;
    private final Optional<String> code;
    private final List<List<String>> notes;
    private final List<String[]> account;

    Closing(Invoice invoice, TaxView tax, Words words, Typefaces typefaces) {
        this.invoice = invoice;
        this.content = invoice.content();
        this.tax = tax;
        this.words = words;
        this.typefaces = typefaces;
        this.code = PaymentCode.of(invoice);
        this.notes = tax.notes().stream()
                .map(key -> typefaces.wrapped(words.text(key), Style.NOTE, Sheet.CONTENT))
                .toList();
        this.account = accountPairs();
    }

    private List<String[]> accountPairs() {
        BankAccount bank = content.account();
        List<String[]> pairs = new ArrayList<>();
        bank.iban().czechNumber().ifPresent(number -> pairs.add(new String[] {words.text("payment.account"), number}));
        pairs.add(
                new String[] {words.text("payment.iban"), bank.iban().printed().replace(' ', '\u00a0')});
        String name = bank.bic().map(bic -> bic + "  ·  ").orElse("") + bank.bankName();
        pairs.add(new String[] {words.text(bank.bic().isPresent() ? "payment.bicAndBank" : "payment.bank"), name});
        pairs.add(new String[] {
            words.text("payment.symbol"), invoice.variableSymbol().digits()
        });
        return pairs;
    }

    /** From the last row of the table to the last note. */
    float height() {
        float noteLines = notes.stream().mapToInt(List::size).sum();
        float below = notes.isEmpty() ? 0 : NOTES_GAP + noteLines * Style.NOTE.leading();
        return GAP + Math.max(paymentHeight(), taxHeight() + TOTAL_BOX) + below;
    }

    private float paymentHeight() {
        float pairs = 14 + account.size() * PAIR;
        return code.isPresent() ? Math.max(pairs, QR_SIDE + 36) : pairs;
    }

    private float taxHeight() {
        if (!tax.bearsTax()) {
            return 0;
        }
        int rows = tax.rows().size();
        return 28 + rows * TAX_ROW + (rows > 1 ? TAX_ROW + SUM_GAP : 0);
    }

    void draw(Sheet sheet, float top) {
        float y = top + GAP;
        drawPayment(sheet, y);
        if (tax.bearsTax()) {
            drawTax(sheet, y);
        }
        drawTotal(sheet, y + taxHeight());
        float noteY = top + height() + 6 - notes.stream().mapToInt(List::size).sum() * Style.NOTE.leading();
        for (List<String> note : notes) {
            noteY = sheet.lines(Sheet.LEFT, noteY, note, Style.NOTE);
        }
    }

    private void drawPayment(Sheet sheet, float top) {
        sheet.text(Sheet.LEFT, top + 7, words.text("payment"), Style.HEADING);
        float x = Sheet.LEFT;
        if (code.isPresent()) {
            QrSymbol.of(code.orElseThrow()).draw(sheet, Sheet.LEFT, top + 18, QR_SIDE);
            boolean crowns = content.currency().getCurrencyCode().equals("CZK");
            String caption = words.text(crowns ? "payment.czk" : "payment.eur");
            sheet.textCentred(Sheet.LEFT + QR_SIDE / 2, top + 18 + QR_SIDE + CAPTION, caption, Style.SMALL);
            x += QR_SIDE + QR_QUIET + 4;
        }
        float y = top + 24;
        for (String[] pair : account) {
            sheet.text(x, y, pair[0], Style.LABEL);
            String value = Typefaces.drawable(pair[1]);
            sheet.text(x, y + 11, value, typefaces.fitting(value, Style.STRONG, RIGHT_X - 10 - x));
            y += PAIR;
        }
    }

    private void drawTax(Sheet sheet, float top) {
        float y = top + 7;
        sheet.text(RIGHT_X, y, words.text("vat.rate"), Style.LABEL);
        sheet.textRight(BASE_RIGHT, y, words.text("vat.base"), Style.LABEL);
        sheet.textRight(Sheet.RIGHT, y, words.text("vat.tax"), Style.LABEL);
        sheet.rule(RIGHT_X, Sheet.RIGHT, top + 14, 0.6f, Style.HAIRLINE);
        y = top + 28;
        for (VatSummaryRow row : tax.rows()) {
            String rate = row.rate().map(words::rate).orElseGet(() -> words.text("vat." + row.category()));
            String vat =
                    row.rate().map((VatRate found) -> words.amount(row.vat())).orElse("–");
            drawTaxRow(sheet, y, rate, row.base(), vat, Style.BODY);
            y += TAX_ROW;
        }
        if (tax.rows().size() > 1) {
            sheet.rule(RIGHT_X, Sheet.RIGHT, y - 9, 0.6f, Style.HAIRLINE);
            y += SUM_GAP;
            drawTaxRow(sheet, y, words.text("vat.sum"), content.net(), words.amount(content.vat()), Style.STRONG);
        }
    }

    private void drawTaxRow(Sheet sheet, float y, String rate, Money base, String vat, Style style) {
        sheet.text(RIGHT_X, y, rate, style);
        sheet.textRight(BASE_RIGHT, y, words.amount(base), style, 74);
        sheet.textRight(Sheet.RIGHT, y, vat, style, 74);
    }

    private void drawTotal(Sheet sheet, float top) {
        Money total = content.total();
        sheet.roundedBox(RIGHT_X, top, RIGHT_WIDTH, TOTAL_BOX, 4, Style.TINT);
        boolean toPay = total.isPositive() && invoice.state() != InvoiceState.CANCELLED;
        String label = words.text(toPay ? "total.toPay" : "total.nothing");
        sheet.text(RIGHT_X + PADDING, top + 18, label, Style.TOTAL_LABEL);
        String amount = Typefaces.drawable(words.money(total));
        Style style = typefaces.fitting(amount, Style.TOTAL, RIGHT_WIDTH - 2 * PADDING);
        sheet.textRight(Sheet.RIGHT - PADDING, top + 43, amount, style);
    }
}
