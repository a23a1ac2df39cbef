package eu.hodina.domain.insight.capacity;

import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.Grouping;
import eu.hodina.domain.insight.margin.LoggedSum;
import eu.hodina.domain.insight.margin.WorkFate;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts work beside the time that there was for it (handbook 8). */
public final class UtilisationTable {
    /** Mending and work for the firm itself are nobody's to pay. */
    private static final Set<WorkFate> BILLABLE =
            EnumSet.of(WorkFate.BILLABLE, WorkFate.FIXED_PRICE, WorkFate.WRITTEN_OFF);

    private UtilisationTable() {}

    /**
     * Makes the rows; who recorded nothing has one too.
     *
     * @param logged the work of the days, of these workers
     * @param workers whose capacity counts
     * @param days the first and the last included
     * @param capacity how long everybody works
     * @param groupings by worker, by month, or both
     * @return by key
     */
    public static List<UtilisationRow> of(
            Collection<LoggedSum> logged,
            Collection<WorkerId> workers,
            DatePeriod days,
            Capacity capacity,
            Set<Grouping> groupings) {
        Map<GroupKey, UtilisationRow> rows = new TreeMap<>();
        months(days, capacity).forEach((month, minutes) -> {
            for (WorkerId worker : workers) {
                GroupKey key = new GroupKey(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(worker), Optional.of(month));
                add(rows, new UtilisationRow(key.by(groupings), 0, 0, minutes));
            }
        });
        for (LoggedSum work : logged) {
            long billable = BILLABLE.contains(work.fate()) ? work.minutes() : 0;
            add(rows, new UtilisationRow(work.key().by(groupings), work.minutes(), billable, 0));
        }
        return List.copyOf(rows.values());
    }

    private static void add(Map<GroupKey, UtilisationRow> rows, UtilisationRow row) {
        rows.merge(row.key(), row, UtilisationRow::plus);
    }

    /** Once a month, not once a worker. */
    private static Map<YearMonth, Long> months(DatePeriod days, Capacity capacity) {
        Map<YearMonth, Long> months = new TreeMap<>();
        for (LocalDate from = days.from();
                !from.isAfter(days.to());
                from = YearMonth.from(from).plusMonths(1).atDay(1)) {
            LocalDate last = YearMonth.from(from).atEndOfMonth();
            LocalDate to = last.isBefore(days.to()) ? last : days.to();
            months.put(YearMonth.from(from), capacity.of(new DatePeriod(from, to)));
        }
        return months;
    }
}
