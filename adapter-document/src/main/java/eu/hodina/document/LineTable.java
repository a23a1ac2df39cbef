package eu.hodina.document;

import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.PriceMode;
import eu.hodina.domain.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a document as a table. Hours and prices have a column where a line has them, rates where the document bears
 * tax; goods among the hours make the hours say their unit.
 */
final class LineTable {
    private static final float AMOUNT_WIDTH = 80;
    private static final float VAT_WIDTH = 44;
    private static final float PRICE_WIDTH = 76;
    private static final float QUANTITY_WIDTH = 56;

    private final InvoiceContent content;
    private final TaxView tax;
    private final Labels labels;
    private final Words words;
    private final Typefaces typefaces;
    private final boolean measured;
    private final boolean goods;
    private final List<Money> sums = new ArrayList<>();

    LineTable(InvoiceContent content, TaxView tax, Labels labels, Typefaces typefaces) {
        this.content = content;
        this.tax = tax;
        this.labels = labels;
        this.words = labels.words();
        this.typefaces = typefaces;
        this.goods = content.lines().stream().anyMatch(line -> line.quantity().isPresent());
        this.measured = goods
                || content.lines().stream().anyMatch(line -> line.minutes().isPresent());
    }

    /** @param room for rows and head on the first page; a table that fits into it when it is set closer is set closer */
    Grid grid(Tag table, float room) {
        List<Grid.Column> columns = columns();
        Grid grid = new Grid(table, columns, Grid.Density.USUAL).carrying(this::carried);
        Money sum = Money.zero(content.currency());
        for (InvoiceLine line : content.lines()) {
            grid.add(Grid.Kind.DATA, cells(line, columns.get(0).width() - 8));
            sum = sum.plus(line.amount());
            sums.add(sum);
        }
        return grid.fittedInto(room);
    }

    private List<Grid.Column> columns() {
        List<Grid.Column> fromRight = new ArrayList<>();
        float right = Sheet.RIGHT;
        fromRight.add(Grid.Column.figures(labels.stacked(amountKey()), right - AMOUNT_WIDTH, right));
        right -= AMOUNT_WIDTH;
        if (tax.bearsTax()) {
            fromRight.add(Grid.Column.figures(labels.stacked("line.vat"), right - VAT_WIDTH, right));
            right -= VAT_WIDTH;
        }
        if (measured) {
            String price = goods ? "line.unitPrice" : "line.hourly";
            fromRight.add(Grid.Column.figures(labels.stacked(price), right - PRICE_WIDTH, right));
            right -= PRICE_WIDTH;
            String quantity = goods ? "line.quantity" : "line.hours";
            fromRight.add(Grid.Column.figures(labels.stacked(quantity), right - QUANTITY_WIDTH, right));
            right -= QUANTITY_WIDTH;
        }
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.text(labels.stacked("line.text"), Sheet.LEFT, right));
        for (int i = fromRight.size() - 1; i >= 0; i--) {
            columns.add(fromRight.get(i));
        }
        return columns;
    }

    private String amountKey() {
        if (!tax.isTaxDocument()) {
            return "line.amount";
        }
        return content.prices() == PriceMode.NET ? "line.net" : "line.gross";
    }

    private List<List<Grid.Line>> cells(InvoiceLine line, float textWidth) {
        List<List<Grid.Line>> cells = new ArrayList<>();
        cells.add(Grid.cell(typefaces.wrapped(line.text(), Style.BODY, textWidth), Style.BODY));
        if (measured) {
            cells.add(figure(quantity(line)));
            cells.add(figure(price(line)));
        }
        if (tax.bearsTax()) {
            cells.add(figure(line.vatRate().map(words::rate).orElse("–")));
        }
        cells.add(figure(words.amount(line.amount())));
        return cells;
    }

    private static List<Grid.Line> figure(String text) {
        return Grid.cell(text, Style.BODY);
    }

    private String quantity(InvoiceLine line) {
        if (line.minutes().isPresent()) {
            long minutes = line.minutes().getAsLong();
            return goods ? words.hoursWithUnit(minutes) : words.hours(minutes);
        }
        return line.quantity()
                .map(quantity -> words.number(new BigDecimal(quantity.toPlainString())))
                .orElse("");
    }

    private String price(InvoiceLine line) {
        return line.hourly()
                .map(hourly -> words.amount(hourly.perHour()))
                .or(() -> line.unitPrice().map(words::amount))
                .orElse("");
    }

    private List<List<Grid.Line>> carried(int rows) {
        List<List<Grid.Line>> cells = new ArrayList<>();
        int columns = 2 + (measured ? 2 : 0) + (tax.bearsTax() ? 1 : 0);
        for (int i = 1; i < columns; i++) {
            cells.add(List.of());
        }
        cells.add(Grid.cell(words.amount(sums.get(rows - 1)), Style.CARRIED));
        return cells;
    }
}
