package eu.hodina.document;

import eu.hodina.domain.invoice.InvoiceLine;
import java.util.ArrayList;
import java.util.List;

/** The lines of the document: text to the left, figures to the right, each column under its head. */
final class LineTable {
    static final float HEAD = 22;
    private static final float PADDING = 8;
    private static final float FIGURE_GAP = 6;
    private static final float NET_WIDTH = 84;
    private static final float VAT_WIDTH = 50;
    private static final float HOURLY_WIDTH = 88;
    private static final float HOURS_WIDTH = 58;
    /** A longer text goes on in another row, which may stand on the next page. */
    private static final int LONGEST_ROW = 8;

    private final List<Row> rows = new ArrayList<>();
    private final TaxView tax;
    private final Words words;
    private final float vatRight;
    private final float hourlyRight;
    private final float hoursRight;

    /** A line of the document, or a part of one; only the first part bears the figures. */
    private record Row(List<String> text, InvoiceLine line, boolean first, boolean last) {}

    LineTable(List<InvoiceLine> lines, TaxView tax, Words words, Typefaces typefaces) {
        this.tax = tax;
        this.words = words;
        this.vatRight = Sheet.RIGHT - NET_WIDTH;
        this.hourlyRight = tax.bearsTax() ? vatRight - VAT_WIDTH : vatRight;
        this.hoursRight = hourlyRight - HOURLY_WIDTH;
        float textWidth = hoursRight - HOURS_WIDTH - Sheet.LEFT;
        for (InvoiceLine line : lines) {
            addRows(line, typefaces.wrapped(line.text(), Style.BODY, textWidth));
        }
    }

    private void addRows(InvoiceLine line, List<String> text) {
        for (int from = 0; from < text.size(); from += LONGEST_ROW) {
            int to = Math.min(text.size(), from + LONGEST_ROW);
            rows.add(new Row(text.subList(from, to), line, from == 0, to == text.size()));
        }
    }

    List<Float> heights() {
        return rows.stream().map(LineTable::height).toList();
    }

    private static float height(Row row) {
        return row.text.size() * Style.BODY.leading() + (row.last ? PADDING : 0);
    }

    /** @return where the first row begins */
    float drawHead(Sheet sheet, float top) {
        float baseline = top + 12;
        sheet.text(Sheet.LEFT, baseline, words.text("line.text"), Style.LABEL);
        sheet.textRight(hoursRight, baseline, words.text("line.hours"), Style.LABEL);
        sheet.textRight(hourlyRight, baseline, words.text("line.hourly"), Style.LABEL);
        if (tax.bearsTax()) {
            sheet.textRight(vatRight, baseline, words.text("line.vat"), Style.LABEL);
        }
        sheet.textRight(
                Sheet.RIGHT, baseline, words.text(tax.isTaxDocument() ? "line.net" : "line.amount"), Style.LABEL);
        sheet.rule(Sheet.LEFT, Sheet.RIGHT, top + HEAD - 3, 1.2f, Style.ACCENT);
        return top + HEAD;
    }

    /** @return how far down the rows reach */
    float drawRows(Sheet sheet, float top, Paging.Page page) {
        float y = top;
        for (Row row : rows.subList(page.from(), page.to())) {
            drawRow(sheet, y, row);
            y += height(row);
            if (row.last) {
                sheet.rule(Sheet.LEFT, Sheet.RIGHT, y, 0.5f, Style.HAIRLINE);
            }
        }
        return y;
    }

    private void drawRow(Sheet sheet, float top, Row row) {
        float baseline = top + 13;
        sheet.text(Sheet.LEFT, baseline, row.text.get(0), Style.BODY);
        if (row.first) {
            drawFigures(sheet, baseline, row.line);
        }
        List<String> more = row.text.subList(1, row.text.size());
        sheet.lines(Sheet.LEFT, baseline + Style.BODY.leading(), more, Style.BODY);
    }

    private void drawFigures(Sheet sheet, float y, InvoiceLine line) {
        line.minutes().ifPresent(minutes -> figure(sheet, hoursRight, y, words.hours(minutes), HOURS_WIDTH));
        line.hourly().ifPresent(hourly -> figure(sheet, hourlyRight, y, words.amount(hourly.perHour()), HOURLY_WIDTH));
        if (tax.bearsTax()) {
            figure(sheet, vatRight, y, line.vatRate().map(words::rate).orElse("–"), VAT_WIDTH);
        }
        figure(sheet, Sheet.RIGHT, y, words.amount(line.amount()), NET_WIDTH);
    }

    private static void figure(Sheet sheet, float right, float y, String text, float column) {
        sheet.textRight(right, y, text, Style.BODY, column - FIGURE_GAP);
    }
}
