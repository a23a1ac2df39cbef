package eu.hodina.app.report;

import eu.hodina.application.insight.ReportQuestion;
import eu.hodina.application.insight.ReportWords;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportColumn.Type;
import eu.hodina.domain.insight.report.ReportRow;
import eu.hodina.domain.insight.report.ReportTotal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A report for people: columns as wide as what is in them, numbers to the right, those that are nothing in every row left out;
 * {@code ~} before an estimate, problems below.
 */
final class ReportTable {
    private static final String GAP = "  ";

    private final Report report;
    private final ReportWords words;

    private ReportTable(Report report, ReportWords words) {
        this.report = report;
        this.words = words;
    }

    static String of(ReportQuestion question, Report report, ReportWords words) {
        return new ReportTable(report, words).text(question);
    }

    private String text(ReportQuestion question) {
        List<Integer> columns = shown();
        List<List<String>> lines = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(""));
        columns.forEach(i -> heads.add(words.head(report.columns().get(i))));
        heads.add("");
        lines.add(heads);
        for (ReportRow row : report.rows()) {
            lines.add(line(row.isEstimate() ? "~" : "", columns, row.cells(), row.currency()));
        }
        for (ReportTotal total : report.totals()) {
            lines.add(line(words.total(), columns, total.cells(), total.currency()));
        }
        StringBuilder text = new StringBuilder(words.title(report.name()))
                .append(", ")
                .append(question.filter().period().from())
                .append(" – ")
                .append(question.filter().period().to())
                .append("\n\n");
        int[] widths = new int[columns.size() + 2];
        lines.forEach(line -> {
            for (int i = 0; i < line.size(); i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        });
        lines.forEach(line -> append(text, line, widths, columns));
        if (report.rows().stream().anyMatch(ReportRow::isEstimate)) {
            text.append("\n~ ").append(words.estimate()).append('\n');
        }
        report.rows().stream()
                .flatMap(row -> row.problems().stream())
                .distinct()
                .forEach(problem ->
                        text.append("! ").append(words.problem(problem)).append('\n'));
        return text.toString();
    }

    /** Those of which a row has something to say. */
    private List<Integer> shown() {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < report.columns().size(); i++) {
            int at = i;
            boolean says =
                    report.rows().stream().map(row -> row.cells().get(at)).anyMatch(ReportTable::says);
            if (says || report.rows().isEmpty()) {
                shown.add(i);
            }
        }
        return shown;
    }

    private static boolean says(ReportCell cell) {
        boolean isZero =
                cell instanceof ReportCell.Amount amount && amount.value().isZero()
                        || cell instanceof ReportCell.Minutes minutes && minutes.value() == 0;
        return !isZero && !cell.equals(ReportCell.NONE);
    }

    private List<String> line(String mark, List<Integer> columns, List<ReportCell> cells, Optional<Currency> currency) {
        List<String> line = new ArrayList<>(List.of(mark));
        columns.forEach(i -> line.add(words.shown(cells.get(i)).replace('\u00a0', ' ')));
        line.add(currency.map(Currency::getCurrencyCode).orElse(""));
        return line;
    }

    private void append(StringBuilder text, List<String> line, int[] widths, List<Integer> columns) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            boolean isLeft =
                    i == 0 || i > columns.size() || isWords(report.columns().get(columns.get(i - 1)));
            String pad = " ".repeat(widths[i] - line.get(i).length());
            row.append(isLeft ? line.get(i) + pad : pad + line.get(i)).append(GAP);
        }
        text.append(row.toString().stripTrailing()).append('\n');
    }

    private static boolean isWords(ReportColumn column) {
        return column.type() == Type.TEXT || column.type() == Type.DATE;
    }
}
