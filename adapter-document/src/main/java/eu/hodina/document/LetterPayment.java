package eu.hodina.document;

import com.itextpdf.kernel.pdf.PdfName;
import eu.hodina.application.reminder.LetterPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the sum of a letter is paid: account, symbol, amount, deadline, and a code for a telephone. */
final class LetterPayment {
    private static final float QR_SIDE = 92;
    private static final float QR_QUIET = 16;
    private static final float PAIR = 25;

    private final LetterPaper letter;
    private final Optional<QrSymbol> code;
    private final Labels labels;
    private final Typefaces typefaces;
    private final List<String[]> pairs = new ArrayList<>();

    LetterPayment(LetterPaper letter, Optional<QrSymbol> code, Labels labels, Typefaces typefaces) {
        this.letter = letter;
        this.code = code;
        this.labels = labels;
        this.typefaces = typefaces;
        letter.account().iban().czechNumber().ifPresent(number -> add("payment.account", number));
        add("payment.iban", letter.account().iban().printed().replace(' ', '\u00a0'));
        add("payment.symbol", letter.symbol().digits());
        add("letter.sum", labels.words().money(letter.open()));
    }

    private void add(String key, String value) {
        pairs.add(new String[] {labels.text(key), value});
    }

    float height() {
        return Math.max(24 + pairs.size() * PAIR, code.isPresent() ? QR_SIDE + 36 : 0);
    }

    void draw(Sheet sheet, float top, Tag parent) {
        Tag section = parent.child(PdfName.Sect);
        sheet.as(section.child(PdfName.H2));
        sheet.text(Sheet.LEFT, top + 7, labels.text("payment.TRANSFER"), Style.HEADING);
        code.ifPresent(symbol -> drawCode(sheet, top, section, symbol));
        float x = code.isPresent() ? Sheet.LEFT + QR_SIDE + QR_QUIET : Sheet.LEFT;
        Tag list = section.child(PdfName.L);
        float y = top + 24;
        for (String[] pair : pairs) {
            Tag item = list.child(PdfName.LI);
            sheet.as(item.child(PdfName.Lbl)).text(x, y, pair[0], Style.LABEL);
            String value = Typefaces.drawable(pair[1]);
            sheet.as(item.child(PdfName.LBody));
            sheet.text(x, y + 11, value, typefaces.fitting(value, Style.STRONG, Sheet.RIGHT - x));
            y += PAIR;
        }
    }

    private void drawCode(Sheet sheet, float top, Tag section, QrSymbol symbol) {
        boolean crowns = letter.open().currency().getCurrencyCode().equals("CZK");
        String inWords = labels.joined(
                "payment.codeInWords",
                labels.words().money(letter.open()),
                letter.account().iban().printed(),
                letter.symbol().digits());
        sheet.as(section.figure(inWords));
        symbol.draw(sheet, Sheet.LEFT, top + 18, QR_SIDE);
        sheet.as(section.child(PdfName.Caption));
        sheet.textCentred(
                Sheet.LEFT + QR_SIDE / 2,
                top + 18 + QR_SIDE + 15,
                labels.text(crowns ? "payment.czk" : "payment.eur"),
                Style.SMALL);
    }
}
