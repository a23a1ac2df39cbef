package eu.hodina.app.reconcile;

import eu.hodina.application.exchange.CsvWriter;
import eu.hodina.application.payment.ReconciledTransaction;
import eu.hodina.application.payment.ReconciledTransaction.Part;
import eu.hodina.application.payment.Reconciliation;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** The matches as CSV, a row a transaction; several allocations stand in one field, {@code 2026-1=100.00 2026-2=50.00}. */
final class ReconcileCsv {
    private static final List<String> COLUMNS = List.of(
            "file",
            "statement",
            "index",
            "reference",
            "amount",
            "currency",
            "kind",
            "certain",
            "allocations",
            "unallocated",
            "reasons",
            "runnerUp");

    private ReconcileCsv() {}

    static void write(Reconciliation answer, Writer out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        for (String column : COLUMNS) {
            csv.plain(column);
        }
        csv.endRow();
        for (ReconciledTransaction one : answer.transactions()) {
            csv.text(one.file())
                    .text(one.statement())
                    .plain(String.valueOf(one.index()))
                    .text(one.transaction().reference().orElse(""))
                    .plain(one.transaction().amount().toPlainString())
                    .plain(one.transaction().currency().orElse(""))
                    .plain(one.kind().name())
                    .plain(one.isCertain() ? "yes" : "no")
                    .text(parts(one.allocations()))
                    .plain(one.unallocated())
                    .plain(String.join(" ", one.reasons()))
                    .text(one.runnerUp()
                            .map(other -> parts(other.allocations()))
                            .orElse(""))
                    .endRow();
        }
    }

    private static String parts(List<Part> parts) {
        return parts.stream()
                .map(part -> part.number() + "=" + part.amount().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
