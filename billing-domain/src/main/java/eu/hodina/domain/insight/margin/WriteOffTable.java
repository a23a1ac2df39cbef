package eu.hodina.domain.insight.margin;

import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.money.CodePoints;
import eu.hodina.domain.money.Money;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts together what was deliberately not billed (handbook 9.9): by key, reason and currency. */
public final class WriteOffTable {
    private static final Comparator<WriteOffRow> ORDER = Comparator.comparing(WriteOffRow::key)
            .thenComparing(WriteOffRow::reason, CodePoints::compare)
            .thenComparing(row -> row.currency().getCurrencyCode());

    private WriteOffTable() {}

    /**
     * Sums rows; one value that is not known makes the sum unknown.
     *
     * @param single one a key and reason
     * @param groupings by which rows are put together
     * @return by key, then by reason as it was given, then by currency
     */
    public static List<WriteOffRow> of(Collection<WriteOffRow> single, Set<Grouping> groupings) {
        Map<WriteOffRow, WriteOffRow> rows = new TreeMap<>(ORDER);
        for (WriteOffRow one : single) {
            WriteOffRow row = new WriteOffRow(
                    one.key().by(groupings),
                    one.reason(),
                    one.currency(),
                    one.minutes(),
                    one.logs(),
                    one.value(),
                    one.problems());
            rows.merge(row, row, WriteOffTable::together);
        }
        return List.copyOf(rows.values());
    }

    private static WriteOffRow together(WriteOffRow one, WriteOffRow more) {
        Optional<Money> value = one.value().flatMap(amount -> more.value().map(amount::plus));
        List<ReportProblem> problems = Stream.concat(one.problems().stream(), more.problems().stream())
                .distinct()
                .toList();
        return new WriteOffRow(
                one.key(),
                one.reason(),
                one.currency(),
                Math.addExact(one.minutes(), more.minutes()),
                Math.addExact(one.logs(), more.logs()),
                value,
                problems);
    }
}
