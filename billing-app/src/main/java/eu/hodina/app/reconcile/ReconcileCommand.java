package eu.hodina.app.reconcile;

import eu.hodina.app.BadUsageException;
import eu.hodina.app.ExitCode;
import eu.hodina.app.statement.DiskFile;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.application.exchange.ReadOpenItems;
import eu.hodina.application.payment.OpenItem;
import eu.hodina.application.payment.ReconcileFiles;
import eu.hodina.application.payment.Reconciliation;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.bankimport.DetectingStatementReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code billing reconcile FILE... --invoices open.csv}: what statement files pay of the open invoices of any system. Starts
 * neither Micronaut nor a database.
 */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what bank statements pay of open invoices, all files at once.",
            "",
            "The open invoices are rows of number,variableSymbol,amount,currency,dueDate,",
            "client,account; account is the client's, where it is known (docs/reconcile.md).",
            ""
        },
        footer = {
            "",
            "Exit code: 0 where each credit is certain, 3 where some need a person,",
            "2 for a file that cannot be read; nothing is written then.",
            "",
            "Example:",
            "  ./billing reconcile 2026-10.gpc --invoices open.csv --json"
        })
public final class ReconcileCommand implements Callable<Integer> {
    private final OutputStream out;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Statement files; a payment in two of them counts once.")
    private List<Path> files = List.of();

    @Option(names = "--invoices", required = true, paramLabel = "CSV", description = "The open invoices.")
    private Path invoices = Path.of("");

    @Option(names = "--json", description = "One JSON object in UTF-8 instead of CSV.")
    private boolean json;

    /** Writes to the standard output, in UTF-8. */
    public ReconcileCommand() {
        this(System.out);
    }

    ReconcileCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        List<OpenItem> items = ReadOpenItems.read(source(invoices));
        List<StatementFile> statements =
                files.stream().<StatementFile>map(DiskFile::of).toList();
        Reconciliation answer = new ReconcileFiles(new DetectingStatementReader()).reconcile(statements, items);
        write(answer);
        return (answer.needPerson() == 0 ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON).code();
    }

    private void write(Reconciliation answer) throws IOException {
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

    /** A file is read more than once, which a pipe cannot be. */
    private static ImportSource source(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new BadUsageException(
                    "--invoices: a file was expected, " + path + (Files.exists(path) ? " is none" : " does not exist"));
        }
        return new ImportSource(path.toString(), () -> Files.newInputStream(path));
    }
}
