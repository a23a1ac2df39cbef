package eu.hodina.application.insight;

import eu.hodina.domain.insight.report.Report;
import java.io.IOException;
import java.io.OutputStream;

/** Port: reports as files for people and their programs. */
public interface ReportFiles {

    /**
     * Writes a workbook (XLSX) with raw numbers: the rows, then the totals.
     *
     * @param question what was asked for
     * @param report the answer
     * @param out where to; whoever made it closes it
     * @throws IOException where it cannot be written
     */
    void writeXlsx(ReportQuestion question, Report report, OutputStream out) throws IOException;

    /**
     * Writes a PDF that prints well: a chart, the table with its head on every page, totals, what is missing.
     *
     * @param question what was asked for
     * @param report the answer
     * @param out where to; whoever made it closes it
     * @throws IOException where it cannot be written
     */
    void writePdf(ReportQuestion question, Report report, OutputStream out) throws IOException;
}
