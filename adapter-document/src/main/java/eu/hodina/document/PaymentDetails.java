package eu.hodina.document;

import com.itextpdf.kernel.pdf.PdfName;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.invoice.PaymentMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a document is paid: by which way, to which account, under which symbol, and a code for a telephone. */
final class PaymentDetails {
    private static final float QR_SIDE = 92;
    private static final float QR_QUIET = 12;
    private static final float CAPTION = 15;

    private final Invoice invoice;
    private final InvoiceContent content;
    private final Labels labels;
    private final Typefaces typefaces;
    private final boolean asks;
    private final Optional<String> code;
    private final List<String[]> pairs = new ArrayList<>();

    PaymentDetails(Invoice invoice, Labels labels, Typefaces typefaces) {
        this.invoice = invoice;
        this.content = invoice.content();
        this.labels = labels;
        this.typefaces = typefaces;
        this.asks = content.payable().isPositive() && invoice.state() != InvoiceState.CANCELLED;
        this.code = PaymentCode.of(invoice);
        if (asks) {
            addPairs();
        }
    }

    private void addPairs() {
        if (content.method() == PaymentMethod.TRANSFER) {
            BankAccount bank = content.account();
            bank.iban().czechNumber().ifPresent(number -> add("payment.account", number));
            add("payment.iban", bank.iban().printed().replace(' ', '\u00a0'));
            String name = bank.bic().map(bic -> bic + "  ·  ").orElse("") + bank.bankName();
            add(bank.bic().isPresent() ? "payment.bicAndBank" : "payment.bank", name);
        }
        add("payment.symbol", invoice.variableSymbol().digits());
    }

    private void add(String key, String value) {
        pairs.add(new String[] {labels.joined(key), value});
    }

    float height() {
        if (!asks) {
            return 0;
        }
        float below = 14 + pairs.size() * pairHeight();
        return code.isPresent() ? Math.max(below, QR_SIDE + 36) : below;
    }

    private static float pairHeight() {
        return 25;
    }

    void draw(Sheet sheet, float top, Tag parent) {
        if (!asks) {
            return;
        }
        Tag section = parent.child(PdfName.Sect);
        sheet.as(section.child(PdfName.H2));
        sheet.text(Sheet.LEFT, top + 7, labels.joined("payment." + content.method()), Style.HEADING);
        float x = Sheet.LEFT;
        if (code.isPresent()) {
            drawCode(sheet, top, section, code.orElseThrow());
            x += QR_SIDE + QR_QUIET + 4;
        }
        Tag list = section.child(PdfName.L);
        float y = top + 24;
        for (String[] pair : pairs) {
            Tag item = list.child(PdfName.LI);
            sheet.as(item.child(PdfName.Lbl)).text(x, y, pair[0], Style.LABEL);
            String value = Typefaces.drawable(pair[1]);
            sheet.as(item.child(PdfName.LBody));
            sheet.text(x, y + 11, value, typefaces.fitting(value, Style.STRONG, Closing.RIGHT_X - 10 - x));
            y += pairHeight();
        }
    }

    private void drawCode(Sheet sheet, float top, Tag section, String text) {
        boolean crowns = content.currency().getCurrencyCode().equals("CZK");
        String caption = labels.joined(crowns ? "payment.czk" : "payment.eur");
        String inWords = labels.text("payment.codeInWords")
                .replace("{0}", labels.words().money(content.payable()))
                .replace("{1}", content.account().iban().printed())
                .replace("{2}", invoice.variableSymbol().digits());
        sheet.as(section.figure(inWords));
        QrSymbol.of(text).draw(sheet, Sheet.LEFT, top + 18, QR_SIDE);
        sheet.as(section.child(PdfName.Caption));
        sheet.textCentred(Sheet.LEFT + QR_SIDE / 2, top + 18 + QR_SIDE + CAPTION, caption, Style.SMALL);
    }
}
