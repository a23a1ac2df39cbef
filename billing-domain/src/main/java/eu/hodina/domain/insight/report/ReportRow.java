package eu.hodina.domain.insight.report;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a report.
 *
 * @param cells one a column, in the order of the columns
 * @param drill by what the row can be looked into: filters of the same and of other lists, {@code order=…}, {@code worker=…}
 * @param isEstimate whether something of it may still change without a mistake: unbilled work, a period that runs
 * @param problems why something of it is not known; a row with one is a row of error
 */
public record ReportRow(
        List<ReportCell> cells, Map<String, String> drill, boolean isEstimate, List<ReportProblem> problems) {
    public ReportRow {
        cells = List.copyOf(cells);
        Objects.requireNonNull(drill, "drill");
        problems = List.copyOf(problems);
    }

    /**
     * {@return a row that is sure and has no problem}
     *
     * @param cells one a column
     * @param drill by what it can be looked into
     */
    public static ReportRow of(List<ReportCell> cells, Map<String, String> drill) {
        return new ReportRow(cells, drill, false, List.of());
    }

    /**
     * The currency of its amounts.
     *
     * @return the one of all of them; none where it has no amount
     * @throws IllegalArgumentException where there are several
     */
    public Optional<Currency> currency() {
        List<Currency> all = cells.stream()
                .filter(ReportCell.Amount.class::isInstance)
                .map(cell -> ((ReportCell.Amount) cell).value().currency())
                .distinct()
                .toList();
        if (all.size() > 1) {
            throw new IllegalArgumentException("amounts of one currency were expected in a row, not " + all);
        }
        return all.stream().findFirst();
    }

    ReportRow with(List<ReportCell> others) {
        return new ReportRow(others, drill, isEstimate, problems);
    }
}
