package eu.hodina.document;

import com.itextpdf.kernel.pdf.PdfName;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.invoice.WorkAnnex;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.Disposition;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of the work behind a document, on pages of its own: every log with its measured and its billed time and what
 * became of it, order by order with sums, and what is left of the allowances.
 */
final class AnnexPages {
    private final WorkAnnex annex;
    private final Currency currency;
    private final String number;
    private final Labels labels;
    private final Words words;
    private final Typefaces typefaces;
    private final Tag parent;
    private final List<Sum> sums = new ArrayList<>();

    /** Minutes and money of rows. */
    private record Sum(long measured, long billed, Money amount) {
        Sum plus(WorkAnnex.Row row) {
            return new Sum(measured + row.measured(), billed + row.billed(), amount.plus(row.amount()));
        }
    }

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
            flow.table(work(), 0);
        }
        if (!annex.allowances().isEmpty()) {
            Grid allowances = allowances();
            flow.reserve(54 + Math.min(allowances.height(), 120));
            flow.moveTo(flow.y() + 26);
            sheet = flow.sheet();
            sheet.as(parent.child(PdfName.H2))
                    .text(Sheet.LEFT, flow.y(), labels.joined("annex.allowances"), Style.NAME);
            flow.moveTo(flow.y() + 6);
            flow.table(allowances, 0);
        }
    }

    private Grid work() {
        float right = Sheet.RIGHT;
        List<Grid.Column> columns = List.of(
                Grid.Column.text(labels.stacked("annex.date"), Sheet.LEFT, Sheet.LEFT + 56),
                Grid.Column.text(labels.stacked("annex.worker"), Sheet.LEFT + 56, Sheet.LEFT + 130),
                Grid.Column.text(labels.stacked("annex.work"), Sheet.LEFT + 130, right - 218),
                Grid.Column.text(labels.stacked("annex.state"), right - 218, right - 142),
                Grid.Column.figures(labels.stacked("annex.measured"), right - 142, right - 102),
                Grid.Column.figures(labels.stacked("annex.billed"), right - 102, right - 58),
                Grid.Column.figures(labels.stacked("annex.amount"), right - 58, right));
        Grid grid = new Grid(parent.child(PdfName.Table), columns, Grid.Density.CLOSE).carrying(this::carried);
        Sum all = nothing();
        for (Map.Entry<String, List<WorkAnnex.Row>> order : byOrder().entrySet()) {
            List<String> name = typefaces.wrapped(order.getKey(), Style.CLOSE_GROUP, Sheet.CONTENT);
            add(grid, Grid.Kind.GROUP, List.of(Grid.cell(name, Style.CLOSE_GROUP)), all);
            Sum ofOrder = nothing();
            for (WorkAnnex.Row row : order.getValue()) {
                ofOrder = ofOrder.plus(row);
                all = all.plus(row);
                add(grid, Grid.Kind.DATA, cells(row, columns), all);
            }
            add(grid, Grid.Kind.SUM, sumCells("annex.sum", ofOrder, Style.CLOSE_STRONG), all);
        }
        if (byOrder().size() > 1) {
            add(grid, Grid.Kind.SUM, sumCells("annex.total", all, Style.CLOSE_STRONG), all);
        }
        return grid;
    }

    private Sum nothing() {
        return new Sum(0, 0, Money.zero(currency));
    }

    private void add(Grid grid, Grid.Kind kind, List<List<Grid.Line>> cells, Sum so) {
        grid.add(kind, cells);
        sums.add(so);
    }

    private Map<String, List<WorkAnnex.Row>> byOrder() {
        Map<String, List<WorkAnnex.Row>> orders = new LinkedHashMap<>();
        annex.work()
                .forEach(row -> orders.computeIfAbsent(row.order(), key -> new ArrayList<>())
                        .add(row));
        return orders;
    }

    private List<List<Grid.Line>> cells(WorkAnnex.Row row, List<Grid.Column> columns) {
        List<List<Grid.Line>> cells = new ArrayList<>();
        cells.add(Grid.cell(words.shortDate(row.date()), Style.CLOSE));
        cells.add(Grid.cell(wrapped(row.worker(), columns.get(1)), Style.CLOSE));
        List<Grid.Line> work =
                new ArrayList<>(Grid.cell(wrapped(row.task() + " · " + row.activity(), columns.get(2)), Style.CLOSE));
        if (!row.note().isBlank()) {
            work.addAll(Grid.cell(wrapped(row.note(), columns.get(2)), Style.CLOSE_GREY));
        }
        cells.add(work);
        cells.add(Grid.cell(wrapped(fate(row), columns.get(3)), Style.CLOSE));
        cells.add(Grid.cell(words.hours(row.measured()), Style.CLOSE));
        cells.add(Grid.cell(words.hours(row.billed()), Style.CLOSE));
        cells.add(Grid.cell(words.amount(row.amount()), Style.CLOSE));
        return cells;
    }

    private List<String> wrapped(String text, Grid.Column column) {
        return typefaces.wrapped(text, Style.CLOSE, column.width() - 6);
    }

    /** What became of it; the agreement that covered it by name. */
    private String fate(WorkAnnex.Row row) {
        if (row.disposition() == Disposition.COVERED && row.agreement().isPresent()) {
            return row.agreement().orElseThrow();
        }
        return labels.joined("annex." + row.disposition());
    }

    private List<List<Grid.Line>> sumCells(String key, Sum sum, Style style) {
        List<List<Grid.Line>> cells = new ArrayList<>();
        cells.add(Grid.cell(labels.joined(key), style));
        cells.add(List.of());
        cells.add(List.of());
        cells.add(List.of());
        cells.add(Grid.cell(words.hours(sum.measured), style));
        cells.add(Grid.cell(words.hours(sum.billed), style));
        cells.add(Grid.cell(words.amount(sum.amount), style));
        return cells;
    }

    private List<List<Grid.Line>> carried(int rows) {
        return sumCells("annex.sum", sums.get(rows - 1), Style.CARRIED);
    }

    private Grid allowances() {
        float right = Sheet.RIGHT;
        List<Grid.Column> columns = List.of(
                Grid.Column.text(labels.stacked("annex.agreement"), Sheet.LEFT, right - 340),
                Grid.Column.text(labels.stacked("annex.from"), right - 340, right - 280),
                Grid.Column.figures(labels.stacked("annex.granted"), right - 280, right - 210),
                Grid.Column.figures(labels.stacked("annex.used"), right - 210, right - 140),
                Grid.Column.figures(labels.stacked("annex.lost"), right - 140, right - 70),
                Grid.Column.figures(labels.stacked("annex.left"), right - 70, right));
        Grid grid = new Grid(parent.child(PdfName.Table), columns, Grid.Density.CLOSE);
        for (WorkAnnex.Allowance allowance : annex.allowances()) {
            List<List<Grid.Line>> cells = new ArrayList<>();
            cells.add(Grid.cell(wrapped(allowance.agreement(), columns.get(0)), Style.CLOSE));
            cells.add(Grid.cell(words.shortDate(allowance.period()), Style.CLOSE));
            cells.add(Grid.cell(allowed(allowance.granted()), Style.CLOSE));
            cells.add(Grid.cell(allowed(allowance.used()), Style.CLOSE));
            cells.add(Grid.cell(allowed(allowance.lost()), Style.CLOSE));
            cells.add(Grid.cell(allowed(allowance.left()), Style.CLOSE_STRONG));
            grid.add(Grid.Kind.DATA, cells);
        }
        return grid;
    }

    private String allowed(Allowed allowed) {
        if (allowed instanceof Allowed.Credit credit) {
            return words.money(credit.amount());
        }
        return words.hoursWithUnit(allowed.units());
    }
}
