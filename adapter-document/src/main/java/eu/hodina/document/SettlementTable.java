package eu.hodina.document;

import eu.hodina.domain.invoice.AdvanceDeduction;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * How a final invoice settles advances (Act 235/2004 Sb., § 37a; handbook 4.8): the whole supply rate by rate, less base and
 * tax exactly as they stand on the advances' own documents, and what is left of each rate. Without tax, amounts alone.
 */
final class SettlementTable {
    private static final float FIGURES_WIDTH = 78;
    private static final float PERCENT_WIDTH = 52;

    private final InvoiceContent content;
    private final TaxView tax;
    private final Labels labels;
    private final Words words;
    private final Typefaces typefaces;
    private final boolean withTax;

    SettlementTable(InvoiceContent content, TaxView tax, Labels labels, Typefaces typefaces) {
        this.content = content;
        this.tax = tax;
        this.labels = labels;
        this.words = labels.words();
        this.typefaces = typefaces;
        this.withTax = tax.bearsTax();
    }

    Grid grid(Tag table) {
        List<Grid.Column> columns = columns();
        Grid grid = new Grid(table, columns, Grid.Density.USUAL);
        float width = columns.get(0).width() - 8;
        if (withTax) {
            addRates(grid, width);
        } else {
            grid.add(Grid.Kind.DATA, amounts(labels.joined("settlement.whole"), content.total(), width, Style.BODY));
        }
        content.deductions().stream()
                .filter(advance -> !withTax || advance.taxed().isEmpty())
                .forEach(advance -> addUntaxed(grid, advance, width));
        if (!withTax
                || content.deductions().stream()
                        .anyMatch(advance -> advance.taxed().isEmpty())) {
            Money rest = content.total().minus(content.deducted());
            grid.add(Grid.Kind.SUM, amounts(labels.joined("total.rest"), rest, width, Style.STRONG));
        }
        return grid;
    }

    /** The supply, the advances that were taxed, and what is left, rate by rate. */
    private void addRates(Grid grid, float width) {
        for (VatSummaryRow row : tax.rows()) {
            grid.add(Grid.Kind.DATA, cells(labels.joined("settlement.whole"), row, false, width, Style.BODY));
        }
        for (AdvanceDeduction advance : content.deductions()) {
            String text = named("settlement.advance", advance);
            advance.taxed().forEach(row -> grid.add(Grid.Kind.DATA, cells(text, row, true, width, Style.BODY)));
        }
        for (VatSummaryRow row : content.declaredVat()) {
            grid.add(Grid.Kind.SUM, cells(labels.joined("settlement.rest"), row, false, width, Style.STRONG));
        }
    }

    private void addUntaxed(Grid grid, AdvanceDeduction advance, float width) {
        String text = named(withTax ? "settlement.untaxed" : "settlement.advance", advance);
        grid.add(Grid.Kind.DATA, amounts(text, advance.amount().negated(), width, Style.BODY));
    }

    private String named(String key, AdvanceDeduction advance) {
        return labels.joined(
                key, advance.document().number(), words.date(advance.document().issueDate()));
    }

    private List<Grid.Column> columns() {
        float right = Sheet.RIGHT;
        float edge = right - FIGURES_WIDTH;
        if (!withTax) {
            return List.of(
                    Grid.Column.text(labels.stacked("settlement"), Sheet.LEFT, edge),
                    Grid.Column.figures(labels.stacked("line.amount"), edge, right));
        }
        float second = edge - FIGURES_WIDTH;
        float first = second - FIGURES_WIDTH;
        return List.of(
                Grid.Column.text(labels.stacked("settlement"), Sheet.LEFT, first - PERCENT_WIDTH),
                Grid.Column.figures(labels.stacked("vat.rate"), first - PERCENT_WIDTH, first),
                Grid.Column.figures(labels.stacked("vat.base"), first, second),
                Grid.Column.figures(labels.stacked("vat.tax"), second, edge),
                Grid.Column.figures(labels.stacked("line.gross"), edge, right));
    }

    private List<List<Grid.Line>> cells(String text, VatSummaryRow row, boolean off, float width, Style style) {
        String rate = row.rate().map(words::rate).orElseGet(() -> labels.text("vat." + row.category()));
        List<List<Grid.Line>> cells = new ArrayList<>();
        cells.add(Grid.cell(typefaces.wrapped(text, style, width), style));
        cells.add(Grid.cell(rate, style));
        cells.add(Grid.cell(amount(row.base(), off), style));
        cells.add(Grid.cell(row.rate().isPresent() ? amount(row.vat(), off) : "–", style));
        cells.add(Grid.cell(amount(row.gross(), off), style));
        return cells;
    }

    private String amount(Money money, boolean off) {
        return words.amount(off ? money.negated() : money);
    }

    private List<List<Grid.Line>> amounts(String text, Money amount, float width, Style style) {
        List<List<Grid.Line>> cells = new ArrayList<>();
        cells.add(Grid.cell(typefaces.wrapped(text, style, width), style));
        while (withTax && cells.size() < 4) {
            cells.add(List.of());
        }
        cells.add(Grid.cell(words.amount(amount), style));
        return cells;
    }
}
