package eu.hodina.app.statement;

import eu.hodina.app.DebugOption;
import eu.hodina.app.ExitCode;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.DetectingStatementReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code billing statement FILE...}: what is in statement files. Starts neither Micronaut nor a database, holds no
 * transactions; a file that cannot be read keeps no other from being shown.
 */
@Command(
        name = "statement",
        mixinStandardHelpOptions = true,
        description =
                "Shows what is in bank statement files (camt, MT940, MT942, ABO/GPC, CODA, FINSTA, Fio, OFX, QIF, CSV).",
        footer = {
            "",
            "The format is told by the content, not by the name. Nothing is stored.",
            "Exit code: 0, or 2 if a file could not be read (the others are shown).",
            "",
            "Example:",
            "  ./billing statement 2026-10.gpc october.xml --json",
            "  ./billing statement --mapping bank.json export.csv"
        })
public final class StatementCommand implements Callable<Integer> {
    private final OutputStream out;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "statement files, read one after the other; - is the standard input")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "writes a JSON array in UTF-8, one object a file")
    private boolean json;

    @Option(
            names = "--mapping",
            paramLabel = "NAME|FILE",
            description = "a JSON file that says which column of a CSV holds what, or the name of a mapping that stands"
                    + " ready; all files are read by it alone")
    private @Nullable String mapping;

    @Spec
    private @Nullable CommandSpec spec;

    /** Writes to the standard output, in UTF-8. */
    public StatementCommand() {
        this(System.out);
    }

    StatementCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        StatementReader reader;
        try {
            reader = reader();
        } catch (UnreadableStatementException e) {
            report(e);
            return ExitCode.BAD_INPUT.code();
        }
        boolean allRead = true;
        try (InputFiles input = new InputFiles(System.in);
                StatementPage page = page()) {
            for (Path path : files) {
                DiskFile file = input.file(path);
                FileSurvey survey = FileSurvey.of(file, reader);
                page.show(file, survey, reader);
                survey.refusal().ifPresent(this::report);
                allRead &= survey.refusal().isEmpty();
            }
        }
        return (allRead ? ExitCode.DONE : ExitCode.BAD_INPUT).code();
    }

    private StatementReader reader() {
        StatementReader detecting = new DetectingStatementReader();
        return mapping == null ? detecting : detecting.onlyBy(MappingChoice.of(mapping, List.of()));
    }

    private StatementPage page() throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(out, 65_536);
        return json
                ? new StatementJson(buffered)
                : new StatementTable(new OutputStreamWriter(buffered, StandardCharsets.UTF_8));
    }

    /** One line a refused file, with its place, and by {@code --debug} the stack trace. */
    private void report(UnreadableStatementException refusal) {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        PrintWriter errors = command.commandLine().getErr();
        errors.println(PrintableText.of(refusal.getMessage()));
        if (DebugOption.isSet(command)) {
            refusal.printStackTrace(errors);
        }
        errors.flush();
    }
}
