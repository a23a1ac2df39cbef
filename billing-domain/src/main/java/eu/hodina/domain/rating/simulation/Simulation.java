package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.Rating;
import eu.hodina.domain.rating.RatingInput;
import eu.hodina.domain.rating.RatingResult;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The same work logs of a client, rated as it is and as it would be. A pure function; the rows add up to the two nets
 * exactly.
 *
 * <pre>{@code
 * RatingChange dearer = RatingChange.NOTHING.withPriceLists(List.of(PriceListChange.prices(standard, dev1600)));
 * Simulation simulation = Simulation.of(input, dearer.applyTo(input));   // 61 minutes at 1500.00, then at 1600.00
 * simulation.difference().net()                                          // 101.67 CZK: 1626.67 less 1525.00
 * }</pre>
 *
 * @param rows by agreement (work without one first), then by activity (fees first)
 * @param before the sum of the rows, and the net of the result as it is
 * @param after the same of the result as it would be
 */
public record Simulation(List<SimulatedRow> rows, BilledFigures before, BilledFigures after) {
    public Simulation {
        rows = List.copyOf(rows);
    }

    /**
     * Rates both.
     *
     * @param asItIs the input that is rated
     * @param asItWouldBe the same logs under a change
     * @return the difference
     * @throws IllegalArgumentException where the two are not of the same logs, period and currency
     * @throws eu.hodina.domain.rating.RatingRefusedException where one of the two cannot be rated
     */
    public static Simulation of(RatingInput asItIs, RatingInput asItWouldBe) {
        boolean comparable = asItIs.currency().equals(asItWouldBe.currency())
                && asItIs.period().equals(asItWouldBe.period())
                && asItIs.workLogs().equals(asItWouldBe.workLogs())
                && asItIs.corrections().equals(asItWouldBe.corrections());
        if (!comparable) {
            throw new IllegalArgumentException("a simulation rates the same logs of one period in one currency");
        }
        return between(Rating.rate(asItIs), Rating.rate(asItWouldBe));
    }

    /**
     * Compares two results of the same logs.
     *
     * @param asItIs what is billed
     * @param asItWouldBe what would be
     * @return the difference
     */
    public static Simulation between(RatingResult asItIs, RatingResult asItWouldBe) {
        Currency currency = asItIs.net().currency();
        Map<SimulationKey, BilledFigures> before = SimulationKey.figures(asItIs);
        Map<SimulationKey, BilledFigures> after = SimulationKey.figures(asItWouldBe);
        TreeSet<SimulationKey> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        BilledFigures none = BilledFigures.none(currency);
        List<SimulatedRow> rows = new ArrayList<>();
        for (SimulationKey key : keys) {
            rows.add(new SimulatedRow(
                    key.agreement(), key.activity(), before.getOrDefault(key, none), after.getOrDefault(key, none)));
        }
        BilledFigures wasBilled = sum(rows.stream().map(SimulatedRow::before).toList(), none, asItIs.net());
        BilledFigures wouldBe = sum(rows.stream().map(SimulatedRow::after).toList(), none, asItWouldBe.net());
        return new Simulation(rows, wasBilled, wouldBe);
    }

    /** Nothing is left out and nothing counted twice: the parts are the net, or there is no simulation. */
    private static BilledFigures sum(List<BilledFigures> parts, BilledFigures none, Money net) {
        BilledFigures sum = parts.stream().reduce(none, BilledFigures::plus);
        if (!sum.net().equals(net)) {
            throw new IllegalStateException("the parts of a result add up to " + sum.net() + ", its net is " + net);
        }
        return sum;
    }

    /** {@return after less before} */
    public BilledFigures difference() {
        return after.minus(before);
    }
}
