package eu.hodina.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.BillingRule;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.simulation.ActivityChange;
import eu.hodina.domain.rating.simulation.AgreementChange;
import eu.hodina.domain.rating.simulation.BilledFigures;
import eu.hodina.domain.rating.simulation.ChangedTerms;
import eu.hodina.domain.rating.simulation.ClientChange;
import eu.hodina.domain.rating.simulation.OrderChange;
import eu.hodina.domain.rating.simulation.PriceListChange;
import eu.hodina.domain.rating.simulation.RatingChange;
import eu.hodina.domain.rating.simulation.Removal;
import eu.hodina.domain.rating.simulation.SimulatedRow;
import eu.hodina.domain.rating.simulation.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any case under any change: the differences are those of the two rated nets; the seed names the case. */
class SimulationPropertiesTest {
    private static final ActivityCode TEST = new ActivityCode("TEST");

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("hodina.full") ? 20_000 : 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_rows_add_up_to_the_two_nets(long seed) {
        RatingInput input = new RandomCase(seed).input();
        RatingInput changed = change(new Random(seed), input).applyTo(input);
        RatingResult before = Rating.rate(input);
        RatingResult after = Rating.rate(changed);
        Simulation simulation = Simulation.of(input, changed);

        BilledFigures none = BilledFigures.none(RatingFixture.CZK);
        BilledFigures difference =
                simulation.rows().stream().map(SimulatedRow::difference).reduce(none, BilledFigures::plus);
        assertThat(difference.net()).isEqualTo(after.net().minus(before.net()));
        assertThat(simulation.difference()).isEqualTo(difference);
        partsAreTheLines(simulation.before(), before);
        partsAreTheLines(simulation.after(), after);
        assertThat(simulation.rows())
                .extracting(row -> List.of(row.agreement(), row.activity()))
                .doesNotHaveDuplicates();
        assertThat(changed.workLogs()).isEqualTo(input.workLogs());
    }

    private static void partsAreTheLines(BilledFigures figures, RatingResult result) {
        assertThat(figures.work()).isEqualTo(net(result, LineKind.WORK));
        assertThat(figures.minimums()).isEqualTo(net(result, LineKind.MINIMUM));
        assertThat(figures.fees()).isEqualTo(net(result, LineKind.FEE));
        assertThat(figures.credits()).isEqualTo(net(result, LineKind.CREDIT));
        long minutes = result.lines().stream()
                .mapToLong(line -> line.minutes().orElse(0))
                .sum();
        assertThat(figures.billedMinutes()).isEqualTo(minutes);
    }

    private static Money net(RatingResult result, LineKind kind) {
        return result.lines().stream()
                .filter(line -> line.kind() == kind)
                .map(RatedLine::net)
                .reduce(Money.zero(RatingFixture.CZK), Money::plus);
    }

    private static RatingChange change(Random random, RatingInput input) {
        RatingChange change = RatingChange.NOTHING;
        if (random.nextBoolean()) {
            change = change.withPriceLists(List.of(PriceListChange.prices(
                    new PriceListCode("STANDARD"), RatingFixture.price("DEV", "petr", "812." + tens(random)))));
        }
        if (random.nextBoolean()) {
            change = change.withActivities(
                    List.of(ActivityChange.rule(RatingFixture.DEV, BillingRule.startedUnits(1 + random.nextInt(90)))));
        }
        if (random.nextBoolean()) {
            change = change.withClient(
                    new ClientChange(Optional.empty(), List.of(new ActivityRule(TEST, BillingRule.startedUnits(30)))));
        }
        if (random.nextBoolean()) {
            change = change.withOrders(List.of(new OrderChange(
                    new OrderId("O1"),
                    List.of(new ActivityPrice(TEST, HourlyPrice.parse("CZK", "71." + tens(random)))),
                    List.of())));
        }
        return agreements(random, change, input);
    }

    private static String tens(Random random) {
        return String.valueOf(10 + random.nextInt(90));
    }

    /** The first may go, the others may get another allowance of their own kind. */
    private static RatingChange agreements(Random random, RatingChange change, RatingInput input) {
        List<AgreementChange> changes = new ArrayList<>();
        List<Agreement> all = input.agreements();
        boolean gone = random.nextBoolean();
        for (Agreement agreement : all.subList(gone ? 1 : 0, all.size())) {
            if (random.nextBoolean()) {
                Allowed other = agreement.includes().orElseThrow().ofUnits(random.nextInt(20_000));
                var terms = ChangedTerms.of(agreement.id()).includes(other);
                changes.add((agreement instanceof Retainer ? terms.carryOver(random.nextInt(4)) : terms).build());
            }
        }
        Removal removal = new Removal(
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                gone ? List.of(all.get(0).id()) : List.of());
        return change.withAgreements(changes).without(removal);
    }
}
