package eu.hodina.app.reconcile;

import eu.hodina.app.BadUsageException;
import eu.hodina.app.Databases;
import eu.hodina.app.ExitCode;
import eu.hodina.app.HodinaContext;
import eu.hodina.app.statement.DiskFile;
import eu.hodina.application.Billing;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.application.exchange.ReadOpenItems;
import eu.hodina.application.payment.OpenItem;
import eu.hodina.application.payment.ReconcileBooks;
import eu.hodina.application.payment.ReconcileFiles;
import eu.hodina.application.payment.Reconciliation;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.trail.Caller;
import eu.hodina.bankimport.DetectingStatementReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code billing reconcile FILE...}: what statement files pay, of our own open invoices, which it books, or by
 * {@code --invoices} of those of any system, which starts neither Micronaut nor a database.
 */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what bank statements pay of open invoices.",
            "",
            "Reads them into the program's database and books what is certain, each file as a",
            "whole or not at all; or, with --invoices, keeps nothing and needs no database.",
            "",
            "Rows of --invoices: number,variableSymbol,amount,currency,dueDate,client,account;",
            "account is the client's, where it is known (docs/reconcile.md).",
            ""
        },
        footer = {
            "",
            "Exit code: 0 where each credit is certain, 3 where some need a person,",
            "2 for a file that cannot be read; nothing is written then. What was read in stays.",
            "",
            "Examples:",
            "  ./billing reconcile 2026-10.gpc --dry-run",
            "  ./billing reconcile 2026-10.gpc --invoices open.csv --json"
        })
public final class ReconcileCommand implements Callable<Integer> {
    private final OutputStream out;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Statement files; a payment in two of them counts once.")
    private List<Path> files = List.of();

    @Option(
            names = "--invoices",
            paramLabel = "CSV",
            description = "The open invoices of another system; without it, the program's own, and it is booked.")
    private Optional<Path> invoices = Optional.empty();

    @Option(names = "--dry-run", description = "Keeps nothing.")
    private boolean dryRun;

    @Option(names = "--json", description = "One JSON object in UTF-8 instead of CSV.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    /** Writes to the standard output, in UTF-8. */
    public ReconcileCommand() {
        this(System.out);
    }

    ReconcileCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        List<StatementFile> statements =
                files.stream().<StatementFile>map(DiskFile::of).toList();
        Reconciliation answer = invoices.isPresent() ? stateless(statements, invoices.get()) : overTheBooks(statements);
        ReconciledText.write(answer, json, out);
        return (answer.needPerson() == 0 ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON).code();
    }

    private static Reconciliation stateless(List<StatementFile> statements, Path invoices) {
        List<OpenItem> items = ReadOpenItems.read(source(invoices));
        return new ReconcileFiles(new DetectingStatementReader()).reconcile(statements, items);
    }

    private Reconciliation overTheBooks(List<StatementFile> statements) {
        PrintWriter errors =
                Objects.requireNonNull(spec, "set by picocli").commandLine().getErr();
        try (Databases databases = Databases.open(Databases.settings(), errors);
                HodinaContext context = HodinaContext.over(databases.address())) {
            Billing billing = new Billing(
                    context.ports(),
                    Billing.Outside.closed().withStatements(new DetectingStatementReader()),
                    InstantSource.system(),
                    new SecureRandom());
            Caller caller = new Caller("reconcile", UUID.randomUUID().toString());
            ReconcileBooks reconcile = billing.payments().reconcile();
            ReconcileBooks.Outcome outcome =
                    dryRun ? reconcile.look(caller, statements) : reconcile.reconcile(caller, statements);
            outcome.reports()
                    .forEach(report -> ReconciledText.tell(report, dryRun ? "; nothing was kept" : "", errors));
            return outcome.answer();
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
