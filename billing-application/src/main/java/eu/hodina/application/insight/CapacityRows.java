package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.domain.insight.capacity.Capacity;
import eu.hodina.domain.insight.capacity.MissingDay;
import eu.hodina.domain.insight.capacity.MissingTimesheets;
import eu.hodina.domain.insight.capacity.UtilisationRow;
import eu.hodina.domain.insight.capacity.UtilisationTable;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.margin.ReportFilter;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportColumn.Type;
import eu.hodina.domain.insight.report.ReportRow;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reports that put work beside the time that there was for it: {@code utilisation} and {@code missing-timesheets}. */
final class CapacityRows {
    static final List<ReportColumn> UTILISATION = List.of(
            ReportColumn.of("minutes", Type.MINUTES),
            ReportColumn.of("billable", Type.MINUTES),
            ReportColumn.of("capacity", Type.MINUTES),
            ReportColumn.percent("utilisation", "billable", "capacity"));

    private static final List<ReportColumn> MISSING = List.of(
            ReportColumn.of("day", Type.DATE),
            ReportColumn.of("capacity", Type.MINUTES),
            ReportColumn.of("recorded", Type.MINUTES),
            ReportColumn.of("missing", Type.MINUTES));

    private final Ports ports;
    private final LocalDate today;

    CapacityRows(Ports ports, LocalDate today) {
        this.ports = ports;
        this.today = today;
    }

    Report report(ReportQuestion question) {
        return question.kind() == ReportKind.UTILISATION ? utilisation(question) : missing(question);
    }

    private Report utilisation(ReportQuestion question) {
        ReportFilter filter = question.filter();
        List<UtilisationRow> rows = UtilisationTable.of(
                ports.reportFacts().logged(filter),
                workers(filter),
                filter.period(),
                Capacity.FULL_TIME,
                Set.copyOf(question.groupings()));
        boolean runs = !filter.period().to().isBefore(today);
        return new GroupedReport(ports, question).of(UTILISATION, 0, lines(rows, runs));
    }

    /** @param runs whether some of the days are yet to be worked */
    static List<GroupedReport.Line> lines(List<UtilisationRow> rows, boolean runs) {
        return rows.stream()
                .map(row -> new GroupedReport.Line(
                        row.key(),
                        List.of(
                                ReportCell.minutes(row.minutes()),
                                ReportCell.minutes(row.billable()),
                                ReportCell.minutes(row.capacity()),
                                ReportCell.NONE),
                        runs,
                        List.of()))
                .toList();
    }

    /** Of days that are over alone: nobody has recorded today yet. */
    private Report missing(ReportQuestion question) {
        ReportFilter filter = question.filter();
        LocalDate yesterday = today.minusDays(1);
        LocalDate to = filter.period().to().isBefore(today) ? filter.period().to() : yesterday;
        List<MissingDay> days = to.isBefore(filter.period().from())
                ? List.of()
                : MissingTimesheets.of(
                        workers(filter),
                        new DatePeriod(filter.period().from(), to),
                        Capacity.FULL_TIME,
                        ports.reportFacts().recorded(filter));
        List<GroupKey> keys =
                days.stream().map(day -> key(day.worker())).distinct().toList();
        ReportNames names = new ReportNames(ports, question.groupings(), keys, question.language());
        List<ReportColumn> columns = new ArrayList<>(names.columns());
        columns.addAll(MISSING);
        List<ReportRow> rows =
                days.stream().map(day -> row(day, names)).sorted(RowOrder.by(1)).toList();
        return Report.of(question.kind().key(), columns, rows);
    }

    private static ReportRow row(MissingDay day, ReportNames names) {
        List<ReportCell> cells = new ArrayList<>(names.cells(key(day.worker())));
        cells.add(new ReportCell.Day(day.day()));
        cells.add(ReportCell.minutes(day.capacity()));
        cells.add(ReportCell.minutes(day.recorded()));
        cells.add(ReportCell.minutes(day.minutes()));
        Map<String, String> drill = names.drill(key(day.worker()));
        drill.put("from", day.day().toString());
        drill.put("to", day.day().toString());
        return ReportRow.of(cells, drill);
    }

    private static GroupKey key(WorkerId worker) {
        return new GroupKey(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(worker), Optional.empty());
    }

    private List<WorkerId> workers(ReportFilter filter) {
        return ports.workers().all().stream()
                .map(Worker::id)
                .filter(id -> filter.worker().isEmpty() || filter.worker().get().equals(id))
                .toList();
    }
}
