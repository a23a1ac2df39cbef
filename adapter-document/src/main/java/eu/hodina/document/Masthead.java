package eu.hodina.document;

import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.invoice.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The head of the first page: what it is, who sends it to whom, and its dates. */
final class Masthead {
    private static final float GUTTER = 28;
    private static final float COLUMN = (Sheet.CONTENT - GUTTER) / 2;
    private static final float TITLE_BASELINE = 66;

    private final Invoice invoice;
    private final InvoiceContent content;
    private final TaxView tax;
    private final Words words;
    private final Typefaces typefaces;

    Masthead(Invoice invoice, TaxView tax, Words words, Typefaces typefaces) {
        this.invoice = invoice;
        this.content = invoice.content();
        this.tax = tax;
        this.words = words;
        this.typefaces = typefaces;
    }

    /** {@code Faktura – daňový doklad}, of a VAT payer; {@code Faktura} of anybody else. */
    String title() {
        return words.text(tax.isTaxDocument() ? "title.tax" : "title.plain");
    }

    /** @return how far down it reaches */
    float draw(Sheet sheet) {
        sheet.box(0, 0, Sheet.WIDTH, 7, Style.ACCENT);
        drawTitle(sheet);
        float parties = TITLE_BASELINE + (hasStamp() ? 54 : 38);
        float supplier = drawParty(sheet, Sheet.LEFT, parties, "supplier", content.supplier(), true);
        float customer = drawParty(sheet, Sheet.LEFT + COLUMN + GUTTER, parties, "customer", content.customer(), false);
        float bottom = drawDates(sheet, Math.max(supplier, customer) + 10);
        return content.purchaseOrders().isEmpty() ? bottom : drawPurchaseOrders(sheet, bottom);
    }

    private void drawTitle(Sheet sheet) {
        String number = Typefaces.drawable(invoice.number().value());
        float titleWidth = typefaces.width(Typefaces.drawable(title()), Style.TITLE);
        sheet.text(Sheet.LEFT, TITLE_BASELINE, title(), Style.TITLE);
        Style style = typefaces.fitting(number, Style.NUMBER, Sheet.CONTENT - titleWidth - GUTTER);
        sheet.textRight(Sheet.RIGHT, TITLE_BASELINE, number, style);
        if (hasStamp()) {
            sheet.text(Sheet.LEFT, TITLE_BASELINE + 18, words.text("state." + invoice.state()), Style.STATE);
        }
    }

    /** A document that is not to be paid says so under its title. */
    private boolean hasStamp() {
        return invoice.state() == InvoiceState.CANCELLED || invoice.state() == InvoiceState.DRAFT;
    }

    private float drawParty(Sheet sheet, float x, float top, String role, Party party, boolean issuer) {
        sheet.text(x, top, words.text(role), Style.HEADING);
        float y = top + 17;
        y = sheet.lines(x, y, typefaces.wrapped(party.name(), Style.NAME, COLUMN), Style.NAME);
        for (String line : address(party)) {
            y = sheet.lines(x, y, typefaces.wrapped(line, Style.BODY, COLUMN), Style.BODY);
        }
        y = drawNumbers(sheet, x, y + 4, party, !issuer || tax.showsSupplierTaxNumber());
        if (issuer) {
            for (String line : smallPrint(party)) {
                y = sheet.lines(x, y, typefaces.wrapped(line, Style.SMALL, COLUMN), Style.SMALL);
            }
        }
        return y;
    }

    private List<String> address(Party party) {
        List<String> lines = new ArrayList<>();
        lines.add(party.address().street());
        lines.add((party.address().postalCode() + " " + party.address().city()).strip());
        boolean abroad = !content.supplier()
                .address()
                .country()
                .equals(content.customer().address().country());
        if (abroad) {
            lines.add(words.country(party.address().country()));
        }
        lines.removeIf(String::isBlank);
        return lines;
    }

    /** Both on one line where they fit; a number from a foreign register may be long. */
    private float drawNumbers(Sheet sheet, float x, float y, Party party, boolean withTaxNumber) {
        List<String[]> pairs = new ArrayList<>();
        party.companyNumber().ifPresent(number -> pairs.add(new String[] {words.text("companyNumber"), number}));
        party.taxNumber()
                .filter(number -> withTaxNumber)
                .ifPresent(number -> pairs.add(new String[] {words.text("taxNumber"), number}));
        float cursor = x;
        float baseline = y;
        for (String[] pair : pairs) {
            String label = Typefaces.drawable(pair[0] + "\u00a0");
            float labelWidth = typefaces.width(label, Style.BODY_LABEL);
            float width = labelWidth + typefaces.width(Typefaces.drawable(pair[1]), Style.BODY);
            if (cursor > x && cursor + width > x + COLUMN) {
                cursor = x;
                baseline += Style.BODY.leading();
            }
            sheet.text(cursor, baseline, label, Style.BODY_LABEL);
            sheet.text(cursor + labelWidth, baseline, pair[1], Style.BODY);
            cursor += width + 14;
        }
        return pairs.isEmpty() ? y : baseline + Style.BODY.leading() + 1;
    }

    /** The entry in a register, then e-mail and telephone, on one line where they fit. */
    private List<String> smallPrint(Party party) {
        List<String> contacts = Stream.of(party.email(), party.phone())
                .flatMap(Optional::stream)
                .toList();
        String joined = String.join(" · ", contacts);
        boolean fits = typefaces.width(Typefaces.drawable(joined), Style.SMALL) <= COLUMN;
        List<String> lines = new ArrayList<>(party.registration().stream().toList());
        lines.addAll(fits && !joined.isEmpty() ? List.of(joined) : contacts);
        return lines;
    }

    private float drawDates(Sheet sheet, float top) {
        String[][] cells = {
            {words.text("issueDate"), words.date(invoice.issueDate())},
            {words.text(tax.isTaxDocument() ? "taxPoint" : "supplyDate"), words.date(invoice.taxPoint())},
            {words.text("period"), words.period(content.period())},
            {words.text("dueDate"), words.date(invoice.dueDate())}
        };
        float cell = Sheet.CONTENT / cells.length;
        sheet.rule(Sheet.LEFT, Sheet.RIGHT, top, 0.6f, Style.HAIRLINE);
        float deepest = top;
        for (int i = 0; i < cells.length; i++) {
            sheet.text(Sheet.LEFT + i * cell, top + 16, cells[i][0], Style.LABEL);
        }
        for (int i = 0; i < cells.length; i++) {
            List<String> value = typefaces.wrapped(cells[i][1], Style.STRONG, cell - 8);
            deepest = Math.max(deepest, sheet.lines(Sheet.LEFT + i * cell, top + 29, value, Style.STRONG));
        }
        float bottom = deepest - 3;
        sheet.rule(Sheet.LEFT, Sheet.RIGHT, bottom, 0.6f, Style.HAIRLINE);
        return bottom;
    }

    private float drawPurchaseOrders(Sheet sheet, float top) {
        String label = Typefaces.drawable(words.text("purchaseOrders"));
        sheet.text(Sheet.LEFT, top + 16, label, Style.LABEL);
        float x = Sheet.LEFT + typefaces.width(label, Style.LABEL) + 8;
        String orders = String.join(", ", content.purchaseOrders());
        List<String> lines = typefaces.wrapped(orders, Style.BODY, Sheet.RIGHT - x);
        return sheet.lines(x, top + 16, lines, Style.BODY) - 6;
    }
}
