package eu.hodina.document;

import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The lines of a document as a table. Quantities, hours or pieces with their unit, and prices have a column where a line has
 * them, rates where the document bears tax.
 */
final class LineTable {
    private static final float GAP = 8;
    private static final float SUM_COLUMN = 80;
    private static final float PERCENT_COLUMN = 44;
    private static final float EACH_COLUMN = 76;
    private static final float MANY_COLUMN = 60;
    private static final float WIDEST = 104;

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
            grid.add(Grid.Kind.DATA, cells(line, columns));
            sum = sum.plus(line.amount());
            sums.add(sum);
        }
        return grid.fittedInto(room);
    }

    private List<Grid.Column> columns() {
        List<Grid.Column> fromRight = new ArrayList<>();
        float right = Sheet.RIGHT;
        Money sum =
                content.lines().stream().map(InvoiceLine::amount).reduce(Money.zero(content.currency()), Money::plus);
        float width = Math.max(width(words.amount(sum)), width(SUM_COLUMN, line -> words.amount(line.amount())));
        fromRight.add(Grid.Column.figures(labels.stacked(amountKey()), right - width, right));
        right -= width;
        if (tax.bearsTax()) {
            fromRight.add(Grid.Column.figures(labels.stacked("line.vat"), right - PERCENT_COLUMN, right));
            right -= PERCENT_COLUMN;
        }
        if (measured) {
            String price = goods ? "line.unitPrice" : "line.hourly";
            width = width(EACH_COLUMN, this::price);
            fromRight.add(Grid.Column.figures(labels.stacked(price), right - width, right));
            right -= width;
            String quantity = goods ? "line.quantity" : "line.hours";
            width = width(MANY_COLUMN, this::quantity);
            fromRight.add(Grid.Column.figures(labels.stacked(quantity), right - width, right));
            right -= width;
        }
        List<Grid.Column> columns = new ArrayList<>();
        columns.add(Grid.Column.text(labels.stacked("line.text"), Sheet.LEFT, right));
        for (int i = fromRight.size() - 1; i >= 0; i--) {
            columns.add(fromRight.get(i));
        }
        return columns;
    }

    private float width(float usual, Function<InvoiceLine, String> cell) {
        float width = usual;
        for (InvoiceLine line : content.lines()) {
            width = Math.max(width, width(cell.apply(line)));
        }
        return width;
    }

    /** With the gap to the next column; what is wider still is set smaller, a unit on several lines. */
    private float width(String figure) {
        return Math.min(WIDEST, typefaces.width(Typefaces.drawable(figure), Style.BODY) + GAP);
    }

    private String amountKey() {
        if (!tax.isTaxDocument()) {
            return "line.amount";
        }
        return content.prices() == PriceMode.NET ? "line.net" : "line.gross";
    }

    private List<List<Grid.Line>> cells(InvoiceLine line, List<Grid.Column> columns) {
        List<List<Grid.Line>> cells = new ArrayList<>();
        cells.add(Grid.cell(
                typefaces.wrapped(line.text(), Style.BODY, columns.get(0).width() - GAP), Style.BODY));
        if (measured) {
            cells.add(Grid.cell(
                    typefaces.wrapped(quantity(line), Style.BODY, columns.get(1).width() - GAP), Style.BODY));
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
            return words.hoursWithUnit(line.minutes().getAsLong());
        }
        String unit = line.unit().map(name -> " " + name).orElse("");
        return line.quantity()
                .map(quantity -> words.number(new BigDecimal(quantity.toPlainString())) + unit)
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
