package eu.hodina.app.report;

import eu.hodina.app.BadUsageException;
import eu.hodina.app.Databases;
import eu.hodina.app.ExitCode;
import eu.hodina.app.HodinaContext;
import eu.hodina.application.Billing;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.RefusedException;
import eu.hodina.application.exchange.ReportCsv;
import eu.hodina.application.insight.MakeReports;
import eu.hodina.application.insight.ReportAsked;
import eu.hodina.application.insight.ReportKind;
import eu.hodina.application.insight.ReportQuestion;
import eu.hodina.application.insight.ReportWords;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.insight.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code billing report NAME}: makes a report. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {"Makes a report; docs/reports.md describes them.", "", "Without a name it lists them.", ""},
        footer = {
            "",
            "Exit code: 3 where something of it is not known (a cost rate, a price) and is named.",
            "",
            "Examples:",
            "  ./billing report margin --from 2026-10-01 --group-by client,month",
            "  ./billing report time --worker novak --csv",
            "  ./billing report receivables --as-of 2026-11-30 --pdf owed.pdf"
        })
public final class ReportCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Such as margin or time.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day; of this month if left out.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "The last day; of the month of the first if left out.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--client", paramLabel = "CODE", description = "Only this client's.")
    private Optional<String> client = Optional.empty();

    @Option(names = "--order", paramLabel = "NUMBER", description = "Only this order.")
    private Optional<String> order = Optional.empty();

    @Option(names = "--activity", paramLabel = "CODE", description = "Only this kind of work.")
    private Optional<String> activity = Optional.empty();

    @Option(names = "--worker", paramLabel = "CODE", description = "Only this one's work.")
    private Optional<String> worker = Optional.empty();

    @Option(
            names = "--group-by",
            paramLabel = "WHAT",
            split = ",",
            description = "Some of client, order, activity, worker, month.")
    private List<String> groupBy = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", description = "As it stood that evening; today if left out.")
    private Optional<String> asOf = Optional.empty();

    @Option(names = "--language", paramLabel = "cs|en", description = "Of the words; en if left out.")
    private String language = "en";

    @ArgGroup
    private Form form = new Form();

    @Spec
    private @Nullable CommandSpec spec;

    /** As what it is written; a table for people where nothing is said. */
    static final class Form {
        @Option(names = "--json", description = "One JSON object in UTF-8.")
        private boolean json;

        @Option(names = "--csv", description = "CSV in UTF-8 with raw numbers.")
        private boolean csv;

        @Option(names = "--xlsx", paramLabel = "FILE", description = "A workbook with raw numbers; written over.")
        private Optional<Path> xlsx = Optional.empty();

        @Option(names = "--pdf", paramLabel = "FILE", description = "A PDF that prints well; written over.")
        private Optional<Path> pdf = Optional.empty();
    }

    /** For the command line; options are set afterwards. */
    public ReportCommand() {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out =
                Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
        if (name.isEmpty()) {
            ReportWords words = ReportWords.in(language.equalsIgnoreCase("cs") ? Language.CS : Language.EN);
            Arrays.stream(ReportKind.values())
                    .forEach(kind -> out.println(kind.key() + "  " + words.title(kind.key())));
            out.flush();
            return ExitCode.DONE.code();
        }
        try (Databases databases =
                        Databases.open(Databases.settings(), spec.commandLine().getErr());
                HodinaContext context = HodinaContext.over(databases.address())) {
            MakeReports reports = new Billing(
                            context.ports(), Billing.Outside.closed(), InstantSource.system(), new SecureRandom())
                    .insight()
                    .reports();
            ReportQuestion question = reports.ask(new ReportAsked(
                    name.get(), from, to, client, order, activity, worker, groupBy, asOf, Optional.of(language)));
            Report report = reports.make(question);
            write(question, report, out);
            boolean isWhole =
                    report.rows().stream().allMatch(row -> row.problems().isEmpty());
            return (isWhole ? ExitCode.DONE : ExitCode.NEEDS_A_PERSON).code();
        } catch (NotFoundException e) {
            throw new BadUsageException("one of "
                    + Arrays.stream(ReportKind.values()).map(ReportKind::key).collect(Collectors.joining(", "))
                    + " was expected, not '" + name.get() + "'");
        } catch (RefusedException e) {
            throw new BadUsageException(option(e.path()) + ": " + e.getMessage());
        }
    }

    /** {@code --group-by} of {@code /groupBy}. */
    static String option(String path) {
        return path.replaceFirst("^/", "--").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private void write(ReportQuestion question, Report report, PrintWriter out) throws IOException {
        ReportWords words = ReportWords.in(question.language());
        if (form.json) {
            ReportJson.write(question, report, words, System.out);
        } else if (form.csv) {
            Writer csv = new OutputStreamWriter(System.out, StandardCharsets.UTF_8);
            ReportCsv.write(report, words, csv);
            csv.flush();
        } else if (form.xlsx.isPresent()) {
            try (OutputStream file = Files.newOutputStream(form.xlsx.get())) {
                new DrawnReports().writeXlsx(question, report, file);
            }
        } else if (form.pdf.isPresent()) {
            try (OutputStream file = Files.newOutputStream(form.pdf.get())) {
                new DrawnReports().writePdf(question, report, file);
            }
        } else {
            out.print(ReportTable.of(question, report, words));
            out.flush();
        }
    }
}
