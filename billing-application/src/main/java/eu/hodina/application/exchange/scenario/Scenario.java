package eu.hodina.application.exchange.scenario;

import eu.hodina.domain.rating.Explanation;
import eu.hodina.domain.rating.MissingPriceException;
import eu.hodina.domain.rating.Rating;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingRefusedException;
import eu.hodina.domain.rating.RatingResult;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A scenario that was read: one client's facts of one period, and where in the document they stand. */
public final class Scenario {
    private final String name;
    private final JsonValue given;
    private final RatingInput input;
    private final LogReader logs;

    Scenario(String name, JsonValue given, RatingInput input, LogReader logs) {
        this.name = name;
        this.given = given;
        this.input = input;
        this.logs = logs;
    }

    /** {@return the name of the scenario, which is its client} */
    public String name() {
        return name;
    }

    /** {@return what the engine is given} */
    public RatingInput input() {
        return input;
    }

    /**
     * Rates it.
     *
     * @return what the engine found
     * @throws RefusedException where billable work has no price, or an amount does not fit
     */
    public RatingResult rate() throws RefusedException {
        return located(Rating::rate, input, "");
    }

    /**
     * Rates its logs under another input, made of its own: what cannot be rated is said to be so under the change.
     *
     * @param changed the same logs under a change
     * @return what the engine found
     * @throws RefusedException as {@link #rate()} does
     */
    public RatingResult rateChanged(RatingInput changed) throws RefusedException {
        return located(Rating::rate, changed, "under the change ");
    }

    /**
     * The explanation of each charge.
     *
     * @return by the index of the charge
     * @throws RefusedException as {@link #rate()} does
     */
    public List<Explanation> explain() throws RefusedException {
        return located(Rating::explain, input, "");
    }

    private <T> T located(Function<RatingInput, T> engine, RatingInput from, String when) throws RefusedException {
        try {
            return engine.apply(from);
        } catch (MissingPriceException e) {
            JsonValue log = e.logs().stream()
                    .flatMap(id -> logs.entryOf(id).stream())
                    .min(Comparator.comparingInt(JsonValue::position))
                    .orElse(given);
            throw new RefusedException(Refusal.of(log, when + e.expected()));
        } catch (RatingRefusedException e) {
            throw new RefusedException(Refusal.of(given, when + e.getMessage()));
        } catch (ArithmeticException e) {
            throw new RefusedException(Refusal.of(given, when + "amounts that fit into 18 digits"));
        }
    }
}
