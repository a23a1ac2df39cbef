package eu.hodina.document;

import com.itextpdf.kernel.pdf.PdfName;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.invoice.WorkAnnex;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The list of the work behind a document, on pages of its own: every log ({@link WorkTable}), and what is left of the allowances. */
final class AnnexPages {
    private static final float FIGURES = 64;
    private static final float DAYS = 62;

    private final WorkAnnex annex;
    private final Currency currency;
    private final String number;
    private final Labels labels;
    private final Words words;
    private final Typefaces typefaces;
    private final Tag parent;

    AnnexPages(WorkAnnex annex, Currency currency, String number, Labels labels, Typefaces typefaces, Tag parent) {
        this.annex = annex;
        this.currency = currency;
        this.number = number;
        this.labels = labels;
        this.words = labels.words();
        this.typefaces = typefaces;
        this.parent = parent;
    }

    void draw(Flow flow) {
        flow.newPage();
        Sheet sheet = flow.sheet();
        float y = flow.y() + 24;
        sheet.as(parent.child(PdfName.H1)).text(Sheet.LEFT, y, labels.joined("annex"), Style.ANNEX);
        sheet.as(parent.child(PdfName.P)).text(Sheet.LEFT, y + 15, labels.joined("annex.of", number), Style.SUBTITLE);
        flow.moveTo(y + 26);
        if (!annex.work().isEmpty()) {
            flow.table(new WorkTable(annex, currency, labels, typefaces).grid(parent.child(PdfName.Table)), 0);
        }
        if (!annex.allowances().isEmpty()) {
            drawAllowances(flow);
        }
    }

    private void drawAllowances(Flow flow) {
        List<Grid.Column> columns = columns();
        List<List<List<Grid.Line>>> rows = annex.allowances().stream()
                .map(one -> cells(one, columns.get(0).width() - 8))
                .toList();
        flow.reserve(54 + Math.min(22 + rows.size() * 16, 120));
        flow.moveTo(flow.y() + 26);
        flow.sheet()
                .as(parent.child(PdfName.H2))
                .text(Sheet.LEFT, flow.y(), labels.joined("annex.allowances"), Style.NAME);
        flow.moveTo(flow.y() + 6);
        Grid grid = new Grid(parent.child(PdfName.Table), columns, Grid.Density.CLOSE);
        rows.forEach(cells -> grid.add(Grid.Kind.DATA, cells));
        flow.table(grid, 0);
    }

    private List<Grid.Column> columns() {
        float right = Sheet.RIGHT;
        float first = right - 4 * FIGURES;
        return List.of(
                Grid.Column.text(labels.stacked("annex.agreement"), Sheet.LEFT, first - DAYS),
                Grid.Column.text(labels.stacked("annex.from"), first - DAYS, first),
                Grid.Column.figures(labels.stacked("annex.granted"), first, right - 3 * FIGURES),
                Grid.Column.figures(labels.stacked("annex.used"), right - 3 * FIGURES, right - 2 * FIGURES),
                Grid.Column.figures(labels.stacked("annex.lost"), right - 2 * FIGURES, right - FIGURES),
                Grid.Column.figures(labels.stacked("annex.left"), right - FIGURES, right));
    }

    private List<List<Grid.Line>> cells(WorkAnnex.Allowance allowance, float width) {
        List<List<Grid.Line>> cells = new ArrayList<>();
        cells.add(Grid.cell(typefaces.wrapped(allowance.agreement(), Style.CLOSE, width), Style.CLOSE));
        cells.add(Grid.cell(words.shortDate(allowance.period()), Style.CLOSE));
        cells.add(Grid.cell(allowed(allowance.granted()), Style.CLOSE));
        cells.add(Grid.cell(allowed(allowance.used()), Style.CLOSE));
        cells.add(Grid.cell(allowed(allowance.lost()), Style.CLOSE));
        cells.add(Grid.cell(allowed(allowance.left()), Style.CLOSE_STRONG));
        return cells;
    }

    private String allowed(Allowed allowed) {
        if (allowed instanceof Allowed.Credit credit) {
            return words.money(credit.amount());
        }
        return words.hoursWithUnit(allowed.units());
    }
}
