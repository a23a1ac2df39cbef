package eu.hodina.domain.insight.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A report: rows under typed columns, and totals that are the sums of the rows as they are shown, after rounding (handbook 9).
 * Immutable.
 *
 * <pre>{@code
 * Report margin = Report.of("margin", columns, rows);
 * margin.totals().get(0).cells();   // revenue 62 400.00, labour 26 250.00, margin 26 150.00, 41.91 %
 * }</pre>
 *
 * @param name by which programs know it, {@code margin}
 * @param columns in the order in which they are shown
 * @param rows with a cell a column
 * @param totals one a currency of the rows, by its code; one without a currency where there is no amount; none without rows
 */
public record Report(String name, List<ReportColumn> columns, List<ReportRow> rows, List<ReportTotal> totals) {
    public Report {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * Computes the quotients of each row, and the totals.
     *
     * @param name by which programs know it
     * @param columns in the order in which they are shown
     * @param rows whose cells fit the columns; those of quotients are left to be computed, whatever they hold
     * @return the report
     * @throws IllegalArgumentException where a cell is not of its column's type, or the currencies of a row differ
     */
    public static Report of(String name, List<ReportColumn> columns, List<ReportRow> rows) {
        Quotients quotients = new Quotients(columns);
        List<ReportRow> computed = rows.stream()
                .map(row -> row.with(quotients.fill(checked(columns, row.cells()))))
                .toList();
        return new Report(name, columns, computed, new Totals(columns, quotients).of(computed));
    }

    /**
     * {@return the place of a column, from 0}
     *
     * @param key of one of the columns
     */
    public int indexOf(String key) {
        return Quotients.indexOf(columns, key);
    }

    private static List<ReportCell> checked(List<ReportColumn> columns, List<ReportCell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "a cell for each of " + columns.size() + " columns was expected, not " + cells.size());
        }
        IntStream.range(0, cells.size()).forEach(i -> check(columns.get(i), cells.get(i)));
        return cells;
    }

    private static void check(ReportColumn column, ReportCell cell) {
        boolean fits = cell.equals(ReportCell.NONE)
                || cell.equals(ReportCell.UNKNOWN)
                || switch (column.type()) {
                    case TEXT -> cell instanceof ReportCell.Text;
                    case DATE -> cell instanceof ReportCell.Day;
                    case MINUTES -> cell instanceof ReportCell.Minutes;
                    case MONEY -> cell instanceof ReportCell.Amount;
                    case PERCENT -> cell instanceof ReportCell.Percent;
                    case COUNT -> cell instanceof ReportCell.Count;
                };
        if (!fits) {
            throw new IllegalArgumentException(column.key() + " holds " + column.type() + ", not " + cell);
        }
    }
}
