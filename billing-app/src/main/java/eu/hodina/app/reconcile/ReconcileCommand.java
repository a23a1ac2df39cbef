package eu.hodina.app.reconcile;

import eu.hodina.app.BadUsageException;
import eu.hodina.app.ExitCode;
import eu.hodina.app.scenario.LanguageOption;
import eu.hodina.app.statement.DiskFile;
import eu.hodina.app.statement.InputFiles;
import eu.hodina.app.statement.MappingChoice;
import eu.hodina.application.Texts;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.application.exchange.ReadOpenItems;
import eu.hodina.application.payment.ImportReport;
import eu.hodina.application.payment.OpenItem;
import eu.hodina.application.payment.ReconcileBooks;
import eu.hodina.application.payment.ReconcileFiles;
import eu.hodina.application.payment.Reconciliation;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.trail.Caller;
import eu.hodina.bankimport.DetectingStatementReader;
import eu.hodina.domain.client.Language;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code billing reconcile FILE...}: what statement files pay, of our own open invoices, which it books, or by
 * {@code --invoices} of those of any system, which starts neither Micronaut nor a database; {@code --watch DIR} books what
 * comes into a folder.
 */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Tells what bank statements pay of open invoices.",
            "",
            "Reads them into the program's database, all of them or none, and books what is",
            "certain; or, with --invoices, keeps nothing and needs no database.",
            "",
            "Rows of --invoices:",
            "  number,variableSymbol,amount,currency,dueDate,client,account",
            "account is the client's, where it is known (docs/reconcile.md).",
            ""
        },
        footer = {
            "",
            "Exit code: 0 where each credit is certain, 3 where some need a person,",
            "2 for a file that cannot be read (the worst of them with --watch --once).",
            "",
            "Examples:",
            "  ./billing reconcile 2026-10.gpc --dry-run",
            "  ./billing reconcile 2026-10.gpc --invoices open.csv --json",
            "  ./billing reconcile --watch /srv/bank --language cs"
        })
public final class ReconcileCommand implements Callable<Integer> {
    private final OutputStream out;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Statement files, in any order; a payment in two of them counts once. - is the standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--invoices",
            paramLabel = "CSV",
            description = "The open invoices of another system; without it, the program's own, and it is booked.")
    private Optional<Path> invoices = Optional.empty();

    @Option(
            names = "--watch",
            paramLabel = "DIR",
            description = "Books what comes into this folder, and moves it to done or failed with a report beside it.")
    private Optional<Path> watched = Optional.empty();

    @Option(names = "--once", description = "With --watch: works what is there, and ends.")
    private boolean once;

    @Option(
            names = "--mapping",
            paramLabel = "NAME|FILE",
            description =
                    "Reads all files as CSV by this mapping alone: a JSON file, or the name of a kept or ready one.")
    private Optional<String> mapping = Optional.empty();

    @Option(names = "--dry-run", description = "Keeps nothing.")
    private boolean dryRun;

    @ArgGroup
    private Form form = new Form();

    @Option(
            names = "--language",
            paramLabel = "cs|en",
            defaultValue = "en",
            converter = LanguageOption.class,
            description = "The language of the table; en if it is left out.")
    private Language language = Language.EN;

    @Spec
    private @Nullable CommandSpec spec;

    /** How the answer is written: one of them, or as is usual. */
    static final class Form {
        @Option(names = "--table", description = "A table for people; usual without --invoices.")
        private boolean table;

        @Option(names = "--csv", description = "A row of CSV a transaction; usual with --invoices.")
        private boolean csv;

        @Option(names = "--json", description = "One JSON object in UTF-8.")
        private boolean json;

        private boolean isNamed() {
            return table || csv || json;
        }
    }

    /** Writes to the standard output, in UTF-8. */
    public ReconcileCommand() {
        this(System.out);
    }

    ReconcileCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        refuseNonsense();
        if (watched.isPresent()) {
            CommandLine line = Objects.requireNonNull(spec, "set by picocli").commandLine();
            return new WatchRun(watched.get(), mapping, language, line.getOut(), line.getErr())
                    .run(once)
                    .code();
        }
        try (InputFiles input = new InputFiles(System.in)) {
            List<StatementFile> statements = new ArrayList<>();
            for (Path file : files) {
                statements.add(input.required("", file));
            }
            return (invoices.isPresent()
                            ? stateless(statements, input.required("--invoices: ", invoices.get()))
                            : overTheBooks(statements))
                    .code();
        }
    }

    private void refuseNonsense() {
        if (watched.isPresent() && (!files.isEmpty() || invoices.isPresent() || dryRun || form.isNamed())) {
            throw new BadUsageException("--watch goes with --once, --mapping and --language alone");
        }
        if (watched.isEmpty() && once) {
            throw new BadUsageException("--once needs --watch");
        }
        if (watched.isEmpty() && files.isEmpty()) {
            throw new BadUsageException("a statement file was expected, or --watch with a folder");
        }
    }

    private ExitCode stateless(List<StatementFile> statements, DiskFile invoices) throws IOException {
        List<OpenItem> items = ReadOpenItems.read(new ImportSource(invoices.name(), invoices::open));
        StatementReader detecting = new DetectingStatementReader();
        StatementReader reader = mapping.map(text -> MappingChoice.of(text, List.of()))
                .map(detecting::onlyBy)
                .orElse(detecting);
        Reconciliation answer = new ReconcileFiles(reader).reconcile(statements, items);
        if (form.table) {
            table(table -> ReconcileTable.of(language).write(answer, table));
        } else {
            ReconciledText.write(answer, form.json, out);
        }
        return code(answer);
    }

    private ExitCode overTheBooks(List<StatementFile> statements) throws IOException {
        PrintWriter errors =
                Objects.requireNonNull(spec, "set by picocli").commandLine().getErr();
        Caller caller = new Caller("reconcile", UUID.randomUUID().toString());
        ReconcileBooks.Outcome outcome;
        try (OpenBooks books = OpenBooks.open(errors)) {
            ReconcileBooks reconcile = books.reconcile(mapping);
            outcome = dryRun ? reconcile.look(caller, statements) : reconcile.reconcile(caller, statements);
        }
        if (form.json) {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            ReconcileJson.write(outcome, buffered);
            buffered.flush();
        } else if (form.csv) {
            ReconciledText.write(outcome.answer(), false, out);
        } else {
            table(table -> ReconcileTable.of(language).write(outcome, table));
        }
        if (form.json || form.csv) {
            outcome.reports().forEach(report -> tell(report, outcome, errors));
        }
        if (dryRun) {
            errors.println(Texts.of(ReconcileTable.TEXTS, language).text("nothing.kept"));
        }
        errors.flush();
        return code(outcome.answer());
    }

    private static ExitCode code(Reconciliation answer) {
        return answer.needPerson() == 0 ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON;
    }

    /** On the standard error, so that the answer can be piped. */
    private void tell(ImportReport report, ReconcileBooks.Outcome outcome, PrintWriter errors) {
        Texts texts = Texts.of(ReconcileTable.TEXTS, language);
        errors.println(ReconcileTable.counts(report, ReconcileTable.needPerson(report, outcome), texts));
        report.foreignAccounts()
                .forEach(account -> errors.println(report.file() + ": " + texts.text("foreign", account)));
        report.warnings().forEach(warning -> errors.println(report.file() + ": " + warning));
    }

    /** Writes a table. */
    private interface Table {
        void writeTo(Writer writer) throws IOException;
    }

    private void table(Table table) throws IOException {
        Writer writer = new OutputStreamWriter(new BufferedOutputStream(out, 1 << 16), StandardCharsets.UTF_8);
        table.writeTo(writer);
        writer.flush();
    }
}
