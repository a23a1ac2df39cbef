package eu.hodina.document;

import com.itextpdf.kernel.pdf.PdfName;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tax of a document, a row a rate and a sum of several (Act 235/2004 Sb., § 29(1) j to l). Where the document is in
 * another currency, base and tax stand in crowns as well, with the rate (handbook 4.10). A final invoice has its rates in the
 * settlement of advances.
 */
final class TaxTables {
    private static final float FIRST_EDGE = Closing.RIGHT_X + 60;
    private static final float SECOND_EDGE = Closing.RIGHT_X + 138;
    private static final float BETWEEN = 10;

    private final InvoiceContent content;
    private final TaxView tax;
    private final Labels labels;
    private final Words words;
    private final boolean own;
    private final boolean crowns;

    TaxTables(InvoiceContent content, TaxView tax, Labels labels) {
        this.content = content;
        this.tax = tax;
        this.labels = labels;
        this.words = labels.words();
        this.own = tax.bearsTax() && content.deductions().isEmpty();
        this.crowns = tax.bearsTax() && content.inCzk().isPresent();
    }

    float height() {
        float height =
                own ? height(labels.stacked("vat.rate").size(), tax.rows().size()) : 0;
        if (crowns) {
            height += (own ? BETWEEN : 0) + height(2, content.declaredVatInCzk().size());
        }
        return height;
    }

    private static float height(int headLines, int rates) {
        int rows = rates == 1 ? 1 : rates + 1;
        return 22
                + (headLines - 1) * Style.LABEL.leading()
                + rows * (Grid.Density.TIGHT.leading() + Grid.Density.TIGHT.padding());
    }

    void draw(Sheet sheet, float top, Tag parent) {
        float y = top - 6;
        if (own) {
            y = drawRows(sheet, y, parent, labels.stacked("vat.rate"), tax.rows()) + BETWEEN;
        }
        if (crowns) {
            drawRows(sheet, y, parent, crownHead(), content.declaredVatInCzk());
        }
    }

    /** {@code V Kč}, {@code 1 EUR = 24,350 Kč}. */
    private List<String> crownHead() {
        ExchangeRate rate = content.inCzk().orElseThrow();
        String worth = words.number(rate.worth());
        String exchange = labels.stacked("vat.exchange", rate.quantity(), rate.from(), worth)
                .get(0);
        return List.of(labels.joined("vat.crowns"), exchange);
    }

    private float drawRows(Sheet sheet, float top, Tag parent, List<String> head, List<VatSummaryRow> rows) {
        List<Grid.Column> columns = List.of(
                Grid.Column.text(head, Closing.RIGHT_X, FIRST_EDGE),
                Grid.Column.figures(labels.stacked("vat.base"), FIRST_EDGE, SECOND_EDGE),
                Grid.Column.figures(labels.stacked("vat.tax"), SECOND_EDGE, Sheet.RIGHT));
        Grid grid = new Grid(parent.child(PdfName.Table), columns, Grid.Density.TIGHT);
        for (VatSummaryRow row : rows) {
            String rate = row.rate().map(words::rate).orElseGet(() -> labels.text("vat." + row.category()));
            String vat = row.rate().isPresent() ? words.amount(row.vat()) : "–";
            grid.add(Grid.Kind.DATA, cells(rate, words.amount(row.base()), vat, Style.BODY));
        }
        if (rows.size() > 1) {
            grid.add(
                    Grid.Kind.SUM,
                    cells(
                            labels.joined("vat.sum"),
                            words.amount(
                                    sum(rows.stream().map(VatSummaryRow::base).toList())),
                            words.amount(
                                    sum(rows.stream().map(VatSummaryRow::vat).toList())),
                            Style.STRONG));
        }
        float y = grid.drawHead(sheet, top);
        for (int piece = 0; piece < grid.pieces(); piece++) {
            y = grid.draw(sheet, piece, y);
        }
        return y;
    }

    private static List<List<Grid.Line>> cells(String rate, String base, String vat, Style style) {
        List<List<Grid.Line>> cells = new ArrayList<>();
        cells.add(Grid.cell(rate, style));
        cells.add(Grid.cell(base, style));
        cells.add(Grid.cell(vat, style));
        return cells;
    }

    private static Money sum(List<Money> amounts) {
        Optional<Money> sum = amounts.stream().reduce(Money::plus);
        return sum.orElseThrow();
    }
}
