package eu.hodina.document;

import eu.hodina.domain.invoice.WorkAnnex;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.Disposition;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The logs behind a document as a table, order by order with sums; a log takes two lines: the day and who, what was done and
 * its note. Columns are as wide as what stands in them: no date, time or amount is broken, and the work gets the rest.
 */
final class WorkTable {
    private static final float GAP = 9;
    private static final float WIDEST_NAME = 84;

    /** Of how much became of the work; the one that makes the fewest lines is taken. */
    private static final float[] FATE_WIDTHS = {48, 56, 64, 72, 80, 88, 96};

    /** So many rows tell how wide columns had better be. */
    private static final int TELLING = 200;

    private final WorkAnnex annex;
    private final Currency currency;
    private final Labels labels;
    private final Words words;
    private final Typefaces typefaces;
    private final List<Sum> sums = new ArrayList<>();

    /** Minutes and money of rows. */
    private record Sum(long measured, long billed, Money amount) {
        Sum plus(WorkAnnex.Row row) {
            return new Sum(measured + row.measured(), billed + row.billed(), amount.plus(row.amount()));
        }
    }

    WorkTable(WorkAnnex annex, Currency currency, Labels labels, Typefaces typefaces) {
        this.annex = annex;
        this.currency = currency;
        this.labels = labels;
        this.words = labels.words();
        this.typefaces = typefaces;
    }

    Grid grid(Tag table) {
        Map<String, List<WorkAnnex.Row>> orders = byOrder();
        List<Grid.Column> columns = columns();
        Grid grid = new Grid(table, columns, Grid.Density.CLOSE).carrying(this::carried);
        Sum all = nothing();
        for (Map.Entry<String, List<WorkAnnex.Row>> order : orders.entrySet()) {
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
        if (orders.size() > 1) {
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

    private List<Grid.Column> columns() {
        Sum all = nothing();
        for (WorkAnnex.Row row : annex.work()) {
            all = all.plus(row);
        }
        float dayWidth = widest("annex.date", row -> words.shortDate(row.date()));
        dayWidth = Math.max(dayWidth, Math.min(widest("annex.date", WorkAnnex.Row::worker), WIDEST_NAME));
        float measuredWidth = widest("annex.measured", words.hours(all.measured), row -> words.hours(row.measured()));
        float billedWidth = widest("annex.billed", words.hours(all.billed), row -> words.hours(row.billed()));
        float lastWidth = widest("annex.amount", words.amount(all.amount), row -> words.amount(row.amount()));
        float shared = Sheet.CONTENT - dayWidth - measuredWidth - billedWidth - lastWidth;
        float fates = fateWidth(shared);
        List<Grid.Column> columns = new ArrayList<>();
        float x = Sheet.LEFT;
        columns.add(Grid.Column.text(labels.stacked("annex.date"), x, x += dayWidth));
        columns.add(Grid.Column.text(labels.stacked("annex.work"), x, x += shared - fates));
        columns.add(Grid.Column.text(labels.stacked("annex.state"), x, x += fates));
        columns.add(Grid.Column.figures(labels.stacked("annex.measured"), x, x += measuredWidth));
        columns.add(Grid.Column.figures(labels.stacked("annex.billed"), x, x += billedWidth));
        columns.add(Grid.Column.figures(labels.stacked("annex.amount"), x, Sheet.RIGHT));
        return columns;
    }

    private float widest(String head, Function<WorkAnnex.Row, String> cell) {
        return widest(head, "", cell);
    }

    /** Of a column, with its head, its sum and the gap to its neighbour. */
    private float widest(String head, String sum, Function<WorkAnnex.Row, String> cell) {
        float width = Math.max(headWidth(head), typefaces.width(sum, Style.CLOSE_STRONG));
        for (WorkAnnex.Row row : annex.work()) {
            width = Math.max(width, typefaces.width(Typefaces.drawable(cell.apply(row)), Style.CLOSE));
        }
        return width + GAP;
    }

    private float headWidth(String head) {
        float width = 0;
        for (String line : labels.stacked(head)) {
            width = Math.max(width, typefaces.width(Typefaces.drawable(line), Style.LABEL));
        }
        return width;
    }

    /** @param wide what it shares with the work */
    private float fateWidth(float wide) {
        float least = headWidth("annex.state") + GAP;
        List<WorkAnnex.Row> telling =
                annex.work().subList(0, Math.min(TELLING, annex.work().size()));
        float best = least;
        int fewest = Integer.MAX_VALUE;
        for (float candidate : FATE_WIDTHS) {
            float width = Math.max(least, candidate);
            int lines = 0;
            for (WorkAnnex.Row row : telling) {
                lines += Math.max(
                        wrapped(fate(row), width).size(),
                        work(row, wide - width).size());
            }
            if (lines <= fewest) {
                fewest = lines;
                best = width;
            }
        }
        return best;
    }

    private List<List<Grid.Line>> cells(WorkAnnex.Row row, List<Grid.Column> columns) {
        List<List<Grid.Line>> cells = new ArrayList<>();
        List<Grid.Line> day = new ArrayList<>(Grid.cell(words.shortDate(row.date()), Style.CLOSE));
        day.addAll(Grid.cell(wrapped(row.worker(), columns.get(0).width()), Style.CLOSE_GREY));
        cells.add(day);
        cells.add(work(row, columns.get(1).width()));
        cells.add(Grid.cell(wrapped(fate(row), columns.get(2).width()), Style.CLOSE));
        cells.add(Grid.cell(words.hours(row.measured()), Style.CLOSE));
        cells.add(Grid.cell(words.hours(row.billed()), Style.CLOSE));
        cells.add(Grid.cell(words.amount(row.amount()), row.amount().isZero() ? Style.CLOSE_GREY : Style.CLOSE));
        return cells;
    }

    /** Task and activity, and below them the note. */
    private List<Grid.Line> work(WorkAnnex.Row row, float width) {
        List<Grid.Line> lines =
                new ArrayList<>(Grid.cell(wrapped(row.task() + " · " + row.activity(), width), Style.CLOSE));
        if (!row.note().isBlank()) {
            lines.addAll(Grid.cell(wrapped(row.note(), width), Style.CLOSE_GREY));
        }
        return lines;
    }

    private List<String> wrapped(String text, float width) {
        return typefaces.wrapped(text, Style.CLOSE, width - GAP);
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
        cells.add(Grid.cell(words.hours(sum.measured), style));
        cells.add(Grid.cell(words.hours(sum.billed), style));
        cells.add(Grid.cell(words.amount(sum.amount), style));
        return cells;
    }

    private List<List<Grid.Line>> carried(int rows) {
        return sumCells("annex.sum", sums.get(rows - 1), Style.CLOSE_GREY);
    }
}
