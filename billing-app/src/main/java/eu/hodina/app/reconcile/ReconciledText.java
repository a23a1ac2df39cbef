package eu.hodina.app.reconcile;

import eu.hodina.application.payment.ImportReport;
import eu.hodina.application.payment.Reconciliation;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What new transactions pay as CSV or JSON, and what became of the files as lines for people. */
final class ReconciledText {
    private ReconciledText() {}

    static void write(Reconciliation answer, boolean json, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        if (json) {
            ReconcileJson.write(answer, buffered);
            buffered.flush();
        } else {
            Writer writer = new OutputStreamWriter(buffered, StandardCharsets.UTF_8);
            ReconcileCsv.write(answer, writer);
            writer.flush();
        }
    }

    /** A line on the file, and one on each account that is not the firm's and each warning. */
    static void tell(ImportReport report, PrintWriter errors) {
        errors.println(report.file() + ": "
                + (report.repeated()
                        ? "was read in before, nothing is new"
                        : report.added() + " new of " + report.transactions() + ", " + report.matched() + " certain, "
                                + report.unmatched() + " need a person"));
        report.foreignAccounts()
                .forEach(account -> errors.println(report.file() + ": " + account + " is no account of the firm"));
        report.warnings().forEach(warning -> errors.println(report.file() + ": " + warning));
        errors.flush();
    }
}
