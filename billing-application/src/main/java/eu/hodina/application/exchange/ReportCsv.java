package eu.hodina.application.exchange;

import eu.hodina.application.insight.RawCell;
import eu.hodina.application.insight.ReportWords;
import eu.hodina.domain.insight.report.Report;
import eu.hodina.domain.insight.report.ReportCell;
import eu.hodina.domain.insight.report.ReportColumn;
import eu.hodina.domain.insight.report.ReportRow;
import java.io.IOException;
import java.io.Writer;
import java.util.Currency;
import java.util.stream.Collectors;

/**
 * A report as CSV (RFC 4180) with raw numbers: minutes whole, amounts with a decimal point ({@code -1754.50}), per cent with two
 * decimals, days as {@code 2026-10-31}. The heads are the keys of the columns, then {@code currency}, {@code estimate} and
 * {@code problems}; without totals, which would be summed twice.
 */
public final class ReportCsv {
    private ReportCsv() {}

    /**
     * Writes a report.
     *
     * @param report any
     * @param words of its problems
     * @param out where to; whoever made it flushes and closes it
     * @throws IOException where it cannot be written
     */
    public static void write(Report report, ReportWords words, Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        for (ReportColumn column : report.columns()) {
            csv.plain(column.key());
        }
        csv.plain("currency").plain("estimate").plain("problems").endRow();
        for (ReportRow row : report.rows()) {
            for (ReportCell cell : row.cells()) {
                if (cell instanceof ReportCell.Text text) {
                    csv.text(text.value());
                } else {
                    csv.plain(RawCell.of(cell).orElse(""));
                }
            }
            csv.plain(row.currency().map(Currency::getCurrencyCode).orElse(""))
                    .plain(row.isEstimate() ? "yes" : "no")
                    .text(row.problems().stream().map(words::problem).collect(Collectors.joining("; ")))
                    .endRow();
        }
    }
}
