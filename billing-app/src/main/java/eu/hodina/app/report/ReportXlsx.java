package eu.hodina.app.report;

import eu.hodina.application.insight.ReportWords;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportRow;
import eu.hodina.domain.insight.report.ReportTotal;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A report as a workbook with raw numbers: minutes whole, amounts and per cent with two decimals, days as days. Texts are texts,
 * whatever they begin with. Rows as they are, then the totals in bold.
 */
final class ReportXlsx {
    private final Worksheet sheet;
    private final Report report;
    private final ReportWords words;

    private ReportXlsx(Worksheet sheet, Report report, ReportWords words) {
        this.sheet = sheet;
        this.report = report;
        this.words = words;
    }

    static void write(Report report, ReportWords words, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Hodina", "1.0");
        new ReportXlsx(workbook.newWorksheet(words.title(report.name())), report, words).fill();
        workbook.finish();
    }

    private void fill() {
        List<ReportColumn> columns = report.columns();
        for (int i = 0; i < columns.size(); i++) {
            head(i, words.head(columns.get(i)));
        }
        head(columns.size(), words.currency());
        head(columns.size() + 1, words.estimate());
        head(columns.size() + 2, words.problems());
        sheet.freezePane(0, 1);
        int at = 1;
        for (ReportRow row : report.rows()) {
            cells(at, row.cells(), row.currency());
            sheet.value(at, columns.size() + 1, row.isEstimate() ? "~" : "");
            sheet.value(
                    at,
                    columns.size() + 2,
                    row.problems().stream().map(words::problem).collect(Collectors.joining("; ")));
            at++;
        }
        for (ReportTotal total : report.totals()) {
            cells(at, total.cells(), total.currency());
            if (total.cells().get(0).equals(ReportCell.NONE)) {
                sheet.value(at, 0, words.total());
            }
            sheet.range(at, 0, at, columns.size()).style().bold().set();
            at++;
        }
    }

    private void head(int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().set();
    }

    private void cells(int row, List<ReportCell> cells, Optional<Currency> currency) {
        for (int i = 0; i < cells.size(); i++) {
            cell(row, i, cells.get(i));
        }
        sheet.value(row, cells.size(), currency.map(Currency::getCurrencyCode).orElse(""));
    }

    private void cell(int row, int column, ReportCell cell) {
        if (cell instanceof ReportCell.Text text) {
            sheet.value(row, column, text.value());
        } else if (cell instanceof ReportCell.Day day) {
            sheet.value(row, column, day.value());
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof ReportCell.Minutes minutes) {
            sheet.value(row, column, minutes.value());
        } else if (cell instanceof ReportCell.Count count) {
            sheet.value(row, column, count.value());
        } else if (cell instanceof ReportCell.Amount amount) {
            sheet.value(row, column, amount.value().toBigDecimal());
            sheet.style(row, column).format("#,##0.00").set();
        } else if (cell instanceof ReportCell.Percent percent) {
            sheet.value(row, column, BigDecimal.valueOf(percent.hundredths(), 2));
            sheet.style(row, column).format("0.00").set();
        } else if (cell.equals(ReportCell.UNKNOWN)) {
            sheet.value(row, column, "?");
        }
    }
}
