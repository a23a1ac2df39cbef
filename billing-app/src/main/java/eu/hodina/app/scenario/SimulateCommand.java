package eu.hodina.app.scenario;

import eu.hodina.app.ExitCode;
import eu.hodina.application.exchange.scenario.ChangeReader;
import eu.hodina.application.exchange.scenario.JsonValue;
import eu.hodina.application.exchange.scenario.Refusal;
import eu.hodina.application.exchange.scenario.RefusedException;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.simulation.Simulation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The command {@code simulate}: rates the logs of scenario files as they are and under a change, and shows the difference.
 * No database, no Micronaut.
 */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = {
            "What if: rates the same work logs under changed prices, rules or agreements, and shows the difference",
            "per client, agreement and activity. Each scenario file is a client; a folder stands for the .json",
            "files below it. The change says what is different, in the words of scenario files (docs/simulation.md)."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  echo '{\"priceLists\": [{\"code\": \"STANDARD\",",
            "          \"prices\": [{\"activity\": \"DEV\", \"hourly\": \"1600.00\"}]}]}' > dearer.json",
            "  ./billing simulate --given scenarios/01-to-the-minute.json --change dearer.json",
            "",
            "Exit codes: 0 done, 2 a file was refused or is no JSON (the other clients are shown)."
        })
public final class SimulateCommand implements Callable<Integer> {
    @Option(
            names = "--given",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Scenario files, or folders of them.")
    private List<Path> given = List.of();

    @Option(
            names = "--change",
            required = true,
            paramLabel = "FILE",
            description = "What would be different: a JSON document.")
    private Path change = Path.of("");

    @Option(names = "--json", description = "Prints a JSON document instead of a table.")
    private boolean json;

    @Option(
            names = "--language",
            paramLabel = "cs|en",
            defaultValue = "en",
            converter = LanguageOption.class,
            description = "The language of the table; en if it is left out.")
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** For the command line; options are set afterwards. */
    public SimulateCommand() {}

    @Override
    public Integer call() {
        List<SimulatedClient> clients;
        String text;
        try {
            clients = simulated(GivenFile.all(ScenarioFiles.named(given)));
            text = json ? SimulationJson.of(clients) : SimulationTable.of(clients, language);
        } catch (ArithmeticException e) {
            report("the sums of the clients: expected amounts that fit into 18 digits");
            return ExitCode.BAD_INPUT.code();
        } catch (UnreadableFileException e) {
            report(FileRefusal.oneLine(e.getMessage()));
            return ExitCode.BAD_INPUT.code();
        } catch (RefusedException e) {
            report(FileRefusal.line(change, e.refusal()));
            return ExitCode.BAD_INPUT.code();
        }
        clients.stream()
                .flatMap(client -> client.refusal().stream())
                .map(FileRefusal::line)
                .forEach(this::report);
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        boolean all = clients.stream().allMatch(client -> client.refusal().isEmpty());
        return (all ? ExitCode.DONE : ExitCode.BAD_INPUT).code();
    }

    private void report(String line) {
        spec.commandLine().getErr().println(line);
        spec.commandLine().getErr().flush();
    }

    /** @throws RefusedException where the change is refused: then nothing is shown */
    private List<SimulatedClient> simulated(List<GivenFile> files) throws UnreadableFileException, RefusedException {
        List<GivenFile> sound =
                files.stream().filter(file -> file.scenario().isPresent()).toList();
        List<RatingInput> changed = changed(sound);
        List<SimulatedClient> clients = new ArrayList<>();
        for (GivenFile file : files) {
            int at = sound.indexOf(file);
            clients.add(at < 0 ? file.refused() : simulated(file, changed.get(at)));
        }
        return clients;
    }

    /** Read even where no client can be shown, so that what is wrong with it is said at once. */
    private List<RatingInput> changed(List<GivenFile> sound) throws UnreadableFileException, RefusedException {
        List<RatingInput> inputs = sound.stream().map(GivenFile::input).toList();
        Currency currency =
                inputs.stream().map(RatingInput::currency).findFirst().orElse(Currency.getInstance("CZK"));
        try {
            JsonValue document = JsonReading.file(change);
            return inputs.isEmpty()
                    ? List.of()
                    : ChangeReader.apply(document, ChangeReader.read(document, currency), inputs);
        } catch (UnreadableFileException e) {
            throw new UnreadableFileException(FileRefusal.line(change, e), 0, 0);
        }
    }

    private static SimulatedClient simulated(GivenFile file, RatingInput changed) {
        try {
            Simulation simulation = file.simulate(changed);
            return new SimulatedClient(file.name(), Optional.of(simulation), Optional.empty());
        } catch (RefusedException e) {
            Refusal refusal = e.refusal();
            return file.refused(refusal);
        }
    }
}
