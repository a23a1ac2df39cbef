package eu.hodina.app.report;

import eu.hodina.application.insight.ReportFiles;
import eu.hodina.application.insight.ReportQuestion;
import eu.hodina.application.insight.ReportWords;
import eu.hodina.document.ReportPdf;
import eu.hodina.domain.insight.report.Report;
import java.io.IOException;
import java.io.OutputStream;

/** Reports as workbooks, and as PDF by iText. */
public final class DrawnReports implements ReportFiles {

    /** Stateless. */
    public DrawnReports() {}

    @Override
    public void writeXlsx(ReportQuestion question, Report report, OutputStream out) throws IOException {
        ReportXlsx.write(report, ReportWords.in(question.language()), out);
    }

    @Override
    public void writePdf(ReportQuestion question, Report report, OutputStream out) throws IOException {
        out.write(ReportPdf.of(question, report, ReportWords.in(question.language())));
    }
}
