package eu.hodina.application.insight;

import eu.hodina.domain.insight.margin.TimeRow;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportColumn.Type;
import java.util.List;

/** The reports {@code time} and {@code rounding}; a row leads to the logs by the filters of the list of work logs. */
final class TimeRows {
    static final List<ReportColumn> TIME = List.of(
            ReportColumn.of("kind", Type.TEXT),
            ReportColumn.of("minutes", Type.MINUTES),
            ReportColumn.of("waiting", Type.MINUTES),
            ReportColumn.of("billedMinutes", Type.MINUTES),
            ReportColumn.of("covered", Type.MINUTES),
            ReportColumn.percent("billedPercent", "billedMinutes", "minutes"),
            ReportColumn.of("logs", Type.COUNT));

    static final List<ReportColumn> ROUNDING = List.of(
            ReportColumn.of("minutes", Type.MINUTES),
            ReportColumn.of("billedMinutes", Type.MINUTES),
            ReportColumn.of("rounded", Type.MINUTES),
            ReportColumn.percent("billedPercent", "billedMinutes", "minutes"));

    private TimeRows() {}

    static List<GroupedReport.Line> time(List<TimeRow> rows, ReportWords words) {
        return rows.stream()
                .map(row -> GroupedReport.Line.of(
                        row.key(),
                        List.of(
                                ReportCell.text(words.text("fate." + row.fate())),
                                ReportCell.minutes(row.minutes()),
                                ReportCell.minutes(row.waiting()),
                                ReportCell.minutes(row.billed()),
                                ReportCell.minutes(row.covered()),
                                ReportCell.NONE,
                                new ReportCell.Count(row.logs()))))
                .toList();
    }

    /** What rounding and minimums added to the measured minutes of what is billed or covered, or took from them. */
    static List<GroupedReport.Line> rounding(List<TimeRow> rated) {
        return rated.stream()
                .map(row -> GroupedReport.Line.of(
                        row.key(),
                        List.of(
                                ReportCell.minutes(row.minutes()),
                                ReportCell.minutes(row.billed()),
                                ReportCell.minutes(row.billed() - row.minutes()),
                                ReportCell.NONE)))
                .toList();
    }
}
