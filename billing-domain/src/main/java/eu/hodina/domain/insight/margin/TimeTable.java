package eu.hodina.domain.insight.margin;

import eu.hodina.domain.rating.Disposition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts together where time went (handbook 9.1): by key and by what the work was meant for. */
public final class TimeTable {
    private record RowKey(GroupKey key, WorkFate fate) implements Comparable<RowKey> {
        @Override
        public int compareTo(RowKey other) {
            int byKey = key.compareTo(other.key);
            return byKey == 0 ? fate.compareTo(other.fate) : byKey;
        }
    }

    private TimeTable() {}

    /**
     * Sums work into rows.
     *
     * @param logged the work
     * @param charged what rating made of it
     * @param groupings by which rows are put together
     * @return by key, then by fate
     */
    public static List<TimeRow> of(
            Collection<LoggedSum> logged, Collection<ChargedSum> charged, Set<Grouping> groupings) {
        Map<RowKey, TimeRow> rows = new TreeMap<>();
        for (LoggedSum work : logged) {
            add(
                    rows,
                    new TimeRow(
                            work.key().by(groupings), work.fate(), work.minutes(), work.waiting(), 0, 0, work.logs()));
        }
        for (ChargedSum charge : charged) {
            if (charge.billed() != 0) {
                boolean isCovered = charge.disposition() == Disposition.COVERED;
                add(
                        rows,
                        new TimeRow(
                                charge.key().by(groupings),
                                WorkFate.BILLABLE,
                                0,
                                0,
                                charge.billed(),
                                isCovered ? charge.billed() : 0,
                                0));
            }
        }
        return List.copyOf(rows.values());
    }

    /**
     * Sums what is billed by time or covered: minutes as they were measured, and as they are billed.
     *
     * @param charged what rating made of work
     * @param groupings by which rows are put together
     * @return by key
     */
    public static List<TimeRow> rated(Collection<ChargedSum> charged, Set<Grouping> groupings) {
        Map<RowKey, TimeRow> rows = new TreeMap<>();
        charged.stream()
                .filter(charge ->
                        charge.disposition() == Disposition.BILLABLE || charge.disposition() == Disposition.COVERED)
                .forEach(charge -> add(
                        rows,
                        new TimeRow(
                                charge.key().by(groupings),
                                WorkFate.BILLABLE,
                                charge.measured(),
                                0,
                                charge.billed(),
                                0,
                                0)));
        return List.copyOf(rows.values());
    }

    private static void add(Map<RowKey, TimeRow> rows, TimeRow row) {
        rows.merge(new RowKey(row.key(), row.fate()), row, TimeRow::plus);
    }
}
