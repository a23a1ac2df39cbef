package eu.hodina.app;

import eu.hodina.application.Billing;
import eu.hodina.application.exchange.CsvFormat;
import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.ImportMapping;
import eu.hodina.application.exchange.ImportOrigin;
import eu.hodina.application.exchange.ImportReport;
import eu.hodina.application.exchange.ImportRequest;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.application.trail.Caller;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code billing import KIND FILE}: takes a file into the program's database, all of it or nothing. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in a CSV file, all of it or nothing, and lists every bad row.",
            "",
            "KIND is one of clients, orders, price-lists, products, tasks, work-logs.",
            "The columns are described in docs/exchange.md.",
            ""
        },
        footer = {
            "",
            "Exit code: 0, also where the same file was taken in before; 2 for a bad row.",
            "",
            "Example:",
            "  ./billing import work-logs toggl.csv --from toggl --mapping names.csv"
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KIND", description = "What the rows are of.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The CSV file.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Look at every row, keep none.")
    private boolean dryRun;

    @Option(names = "--again", description = "Take it in even where the same file was taken in before.")
    private boolean again;

    @Option(
            names = "--from",
            paramLabel = "PROGRAM",
            defaultValue = "hodina",
            description = "Which program wrote it: hodina, kimai, toggl, clockify.")
    private String from = "hodina";

    @Option(
            names = "--dates",
            paramLabel = "ORDER",
            defaultValue = "iso",
            description = "How that program writes days: iso, dmy, mdy (${DEFAULT-VALUE}).")
    private String dates = "iso";

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "What its names are here: what,from,to (else those kept).")
    private Optional<Path> mapping = Optional.empty();

    @Option(names = "--encoding", paramLabel = "NAME", description = "utf-8 or windows-1250 (else told by the file).")
    private Optional<String> encoding = Optional.empty();

    @Option(names = "--separator", paramLabel = "NAME", description = "comma or semicolon (else told by the header).")
    private Optional<String> separator = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        ImportRequest request = request();
        try (Databases databases =
                        Databases.open(Databases.settings(), spec.commandLine().getErr());
                HodinaContext context = HodinaContext.over(databases.address())) {
            Billing billing =
                    new Billing(context.ports(), Billing.Outside.closed(), InstantSource.system(), new SecureRandom());
            Caller caller = new Caller("import", UUID.randomUUID().toString());
            tell(billing.importFiles().run(caller, request));
        }
        return ExitCode.DONE.code();
    }

    private ImportRequest request() {
        ImportRequest.Mode mode = again ? ImportRequest.Mode.AGAIN : ImportRequest.Mode.ONCE;
        try {
            return new ImportRequest(
                    kind(kind),
                    source(file),
                    new ImportOrigin(
                            ImportOrigin.Program.find(from)
                                    .orElseThrow(() -> bad("--from is hodina, kimai, toggl or clockify", from)),
                            ImportOrigin.Dates.find(dates).orElseThrow(() -> bad("--dates is iso, dmy or mdy", dates)),
                            mapping.map(names -> ImportMapping.read(source(names)))
                                    .orElse(Map.of())),
                    new CsvFormat(encoding.map(ImportCommand::encoding), separator.map(ImportCommand::separator)),
                    dryRun ? ImportRequest.Mode.DRY_RUN : mode);
        } catch (IllegalArgumentException refused) {
            throw new BadUsageException(String.valueOf(refused.getMessage()));
        }
    }

    static ExchangeKind kind(String code) {
        return ExchangeKind.find(code).orElseThrow(() -> bad("KIND is one of " + ExchangeKind.names(), code));
    }

    private static CsvFormat.Encoding encoding(String code) {
        return CsvFormat.Encoding.find(code).orElseThrow(() -> bad("--encoding is utf-8 or windows-1250", code));
    }

    private static CsvFormat.Separator separator(String code) {
        return CsvFormat.Separator.find(code).orElseThrow(() -> bad("--separator is comma or semicolon", code));
    }

    private static BadUsageException bad(String expected, String found) {
        return new BadUsageException(expected + ", not " + found);
    }

    /** A file is read more than once, which a pipe cannot be. */
    private static ImportSource source(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new BadUsageException(path + (Files.exists(path) ? " is no regular file" : " does not exist"));
        }
        return new ImportSource(String.valueOf(path.getFileName()), () -> Files.newInputStream(path));
    }

    private void tell(ImportReport report) {
        String what = report.rows() + " rows of " + report.kind().code();
        String told = switch (report.outcome()) {
            case IMPORTED -> what + " taken in";
            case ALREADY_THERE -> "nothing added: the same file was taken in before (" + what + "); see --again";
            case GOOD -> what + " are good; none was kept";
        };
        spec.commandLine().getOut().println(file.getFileName() + ": " + told);
        spec.commandLine().getOut().flush();
    }
}
