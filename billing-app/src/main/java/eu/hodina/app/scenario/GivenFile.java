package eu.hodina.app.scenario;

import eu.hodina.application.exchange.scenario.JsonValue;
import eu.hodina.application.exchange.scenario.Refusal;
import eu.hodina.application.exchange.scenario.RefusedException;
import eu.hodina.application.exchange.scenario.Scenario;
import eu.hodina.application.exchange.scenario.ScenarioReader;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingResult;
import eu.hodina.domain.rating.simulation.Simulation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A scenario file that a simulation is given.
 *
 * @param scenario none where the file is refused
 */
record GivenFile(Path file, String name, Optional<Scenario> scenario, Optional<FileRefusal> refusal) {

    /** All of them, in the currency of the first one that can be read. */
    static List<GivenFile> all(List<Path> files) {
        List<GivenFile> all = new ArrayList<>();
        Optional<Currency> currency = Optional.empty();
        for (Path file : files) {
            GivenFile given = read(file, currency);
            currency = currency.or(() -> given.scenario.map(read -> read.input().currency()));
            all.add(given);
        }
        return all;
    }

    private static GivenFile read(Path file, Optional<Currency> currency) {
        try {
            JsonValue document = JsonReading.file(file);
            String name = FileRefusal.nameOf(document, file);
            try {
                Scenario scenario = ScenarioReader.read(document);
                requireCurrency(document, scenario, currency);
                return new GivenFile(file, name, Optional.of(scenario), Optional.empty());
            } catch (RefusedException e) {
                FileRefusal refusal = FileRefusal.of(file, name, e.refusal());
                return new GivenFile(file, name, Optional.empty(), Optional.of(refusal));
            }
        } catch (UnreadableFileException e) {
            FileRefusal refusal = FileRefusal.of(file, e);
            return new GivenFile(file, refusal.name(), Optional.empty(), Optional.of(refusal));
        }
    }

    /** The amounts of a change are in one currency. */
    private static void requireCurrency(JsonValue document, Scenario scenario, Optional<Currency> currency)
            throws RefusedException {
        if (currency.filter(first -> !first.equals(scenario.input().currency())).isPresent()) {
            JsonValue own = document.field("given")
                    .flatMap(given -> given.field("currency"))
                    .orElse(document);
            throw new RefusedException(
                    new Refusal(own.path(), own, currency.get() + ", the currency of the first file"));
        }
    }

    RatingInput input() {
        return scenario.orElseThrow().input();
    }

    /** Rates it as it is, then under the change. */
    Simulation simulate(RatingInput changed) throws RefusedException {
        RatingResult asItIs = scenario.orElseThrow().rate();
        return Simulation.between(asItIs, scenario.orElseThrow().rateChanged(changed));
    }

    SimulatedClient refused() {
        return new SimulatedClient(name, Optional.empty(), refusal);
    }

    SimulatedClient refused(Refusal why) {
        return new SimulatedClient(name, Optional.empty(), Optional.of(FileRefusal.of(file, name, why)));
    }
}
