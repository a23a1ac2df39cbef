package eu.hodina.app.scenario;

import eu.hodina.app.ExitCode;
import eu.hodina.application.exchange.scenario.JsonValue;
import eu.hodina.application.exchange.scenario.RefusedException;
import eu.hodina.application.exchange.scenario.ScenarioReader;
import eu.hodina.application.rating.ExplanationText;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.rating.Explanation;
import eu.hodina.domain.rating.RatingResult;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code rate}: rates scenario files, or checks them against what they expect. No database, no Micronaut. */
@Command(
        name = "rate",
        mixinStandardHelpOptions = true,
        description = {
            "Rates scenario files and prints each result as a JSON document, in the order of the files.",
            "A folder stands for the .json files below it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./billing rate scenarios/01-to-the-minute.json    prints charges, lines, VAT and total",
            "  ./billing rate scenarios --check                  compares each file with its 'then'",
            "  ./billing rate scenarios/02-started-hours.json --explain --language cs",
            "                                                  says of each charge why it is what it is",
            "",
            "Exit codes: 0 done, 2 a file was refused or is no JSON, 4 --check found a difference."
        })
public final class RateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files, or folders of them.")
    private List<Path> arguments = List.of();

    @Option(
            names = "--check",
            description = "Compare each result with the file's 'then': ok or DIFFERENT, and a count.")
    private boolean check;

    @Option(
            names = "--explain",
            description = "Instead of the result, a paragraph for each charge: file, work log, why it is what it is.")
    private boolean explain;

    @Option(
            names = "--language",
            paramLabel = "cs|en",
            defaultValue = "en",
            converter = LanguageOption.class,
            description = "The language of --explain; en if it is left out.")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For the command line; options are set afterwards. */
    public RateCommand() {}

    @Override
    public Integer call() {
        if (check && explain) {
            throw new ParameterException(spec.commandLine(), "--check and --explain do not go together");
        }
        try {
            List<Path> files = ScenarioFiles.named(arguments);
            return (check ? check(files) : rate(files)).code();
        } catch (UnreadableFileException e) {
            err().println(FileRefusal.oneLine(e.getMessage()));
            return ExitCode.BAD_INPUT.code();
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private ExitCode rate(List<Path> files) {
        ExitCode code = ExitCode.DONE;
        for (Path file : files) {
            try {
                JsonValue document = JsonReading.file(file);
                try {
                    print(file, document);
                } catch (RefusedException e) {
                    String name = FileRefusal.nameOf(document, file);
                    code = refuse(FileRefusal.of(file, name, e.refusal()), files.size() > 1);
                }
            } catch (UnreadableFileException e) {
                code = refuse(FileRefusal.of(file, e), files.size() > 1);
            }
        }
        out().flush();
        return code;
    }

    private void print(Path file, JsonValue document) throws RefusedException {
        if (!explain) {
            out().println(json(ScenarioReader.read(document).rate()));
            return;
        }
        ExplanationText text = ExplanationText.in(language);
        for (Explanation explanation : ScenarioReader.read(document).explain()) {
            out().println(FileRefusal.oneLine(file + " " + explanation.charge().log() + ": " + text.of(explanation)));
        }
    }

    private ExitCode refuse(FileRefusal refusal, boolean inItsPlace) {
        if (inItsPlace) {
            out().println(JsonText.of(refusal::writeTo));
        }
        err().println(refusal.line());
        return ExitCode.BAD_INPUT;
    }

    private ExitCode check(List<Path> files) {
        int ok = 0;
        int unreadable = 0;
        for (Path file : files) {
            try {
                Optional<Difference> difference = difference(JsonReading.file(file));
                ok += difference.isEmpty() ? 1 : 0;
                out().println(FileRefusal.oneLine(difference
                        .map(found -> "DIFFERENT " + file + ": " + found.path() + " expected " + found.expected()
                                + ", found " + found.found())
                        .orElse("ok " + file)));
            } catch (UnreadableFileException e) {
                unreadable++;
                out().println(FileRefusal.oneLine("UNREADABLE " + file));
                err().println(FileRefusal.line(file, e));
            }
        }
        int different = files.size() - ok - unreadable;
        out().println(ok + " ok, " + different + " different, " + unreadable + " unreadable of " + files.size());
        out().flush();
        if (unreadable > 0) {
            return ExitCode.BAD_INPUT;
        }
        return different > 0 ? ExitCode.DIFFERENCE : ExitCode.DONE;
    }

    /** What is found, against {@code then}; an expected error is met by a refusal of the same path. */
    static Optional<Difference> difference(JsonValue document) throws UnreadableFileException {
        Optional<JsonValue> then = document.field("then");
        if (then.isEmpty()) {
            return Optional.of(new Difference("$.then", "a result or an error", "nothing"));
        }
        Optional<JsonValue> error = then.get().field("error");
        try {
            RatingResult result = ScenarioReader.read(document).rate();
            if (error.isPresent()) {
                return Optional.of(
                        new Difference(error.get().path(), error.get().shown(), "a result"));
            }
            return Difference.first(then.get(), JsonReading.text(json(result)));
        } catch (RefusedException e) {
            String path =
                    error.flatMap(of -> of.field("path")).map(JsonValue::raw).orElse("a result");
            String found = e.refusal().path();
            String more = " (is " + e.refusal().value().shown() + ", expected "
                    + e.refusal().expected() + ")";
            return path.equals(found)
                    ? Optional.empty()
                    : Optional.of(new Difference("$.then.error.path", path, found + more));
        }
    }

    private static String json(RatingResult result) {
        return JsonText.of(json -> new ResultWriter(json).write(result));
    }
}
