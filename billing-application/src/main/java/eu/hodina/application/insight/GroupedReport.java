package eu.hodina.application.insight;

import eu.hodina.application.Ports;
import eu.hodina.domain.insight.margin.GroupKey;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportProblem;
import eu.hodina.domain.insight.report.ReportRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report whose first columns are what its rows are grouped by, with their names. */
final class GroupedReport {
    private final ReportQuestion question;
    private final Ports ports;

    GroupedReport(Ports ports, ReportQuestion question) {
        this.ports = ports;
        this.question = question;
    }

    /** A row on its way: its key, and the cells after the names. */
    record Line(GroupKey key, List<ReportCell> cells, boolean isEstimate, List<ReportProblem> problems) {
        static Line of(GroupKey key, List<ReportCell> cells) {
            return new Line(key, cells, false, List.of());
        }
    }

    /** @param words how many of the columns after the names are words, by which rows of one name are ordered */
    Report of(List<ReportColumn> columns, int words, List<Line> lines) {
        ReportNames names = new ReportNames(
                ports, question.groupings(), lines.stream().map(Line::key).toList(), question.language());
        List<ReportColumn> all = new ArrayList<>(names.columns());
        int ordering = all.size() + words;
        all.addAll(columns);
        List<ReportRow> rows = lines.stream()
                .map(line -> row(line, names))
                .sorted(RowOrder.by(ordering))
                .toList();
        return Report.of(question.kind().key(), all, rows);
    }

    private ReportRow row(Line line, ReportNames names) {
        List<ReportCell> cells = new ArrayList<>(names.cells(line.key()));
        cells.addAll(line.cells());
        Map<String, String> drill = new LinkedHashMap<>();
        drill.put("from", question.filter().period().from().toString());
        drill.put("to", question.filter().period().to().toString());
        drill.putAll(names.drill(line.key()));
        return new ReportRow(
                cells,
                drill,
                line.isEstimate(),
                line.problems().stream().map(names::named).toList());
    }
}
