package eu.hodina.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.money.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the input, an explanation's numbers reproduce its charge; the seed names the case. */
class ExplanationPropertiesTest {
    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("hodina.full") ? 20_000 : 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void reproduces_every_charge(long seed) {
        RatingInput input = new RandomCase(seed).input();
        RatingResult result = Rating.rate(input);
        List<Explanation> explanations = Rating.explain(input);

        assertThat(explanations).extracting(Explanation::charge).isEqualTo(result.charges());
        assertThat(explanations).isEqualTo(Rating.explain(input));
        for (Explanation explanation : explanations) {
            minutes(explanation);
            amount(explanation);
            topUp(explanation);
            draws(explanation);
        }
        linesGrowToTheirNets(result, explanations);
        allowancesAreDrawnDown(result, explanations);
    }

    private static void minutes(Explanation explanation) {
        Charge charge = explanation.charge();
        assertThat(charge.measured() + charge.surplus()).isEqualTo(charge.billed());
        assertThat(explanation.rule().isPresent()).isEqualTo(charge.rule().isPresent());
        assertThat(explanation.rule().map(AppliedRule::rule)).isEqualTo(charge.rule());
        explanation.rule().ifPresent(rule -> {
            assertThat(rule.rule().billed(rule.measured())).isEqualTo(rule.billed());
            assertThat(rule.version().validity().contains(charge.work().date())).isTrue();
        });
    }

    private static void amount(Explanation explanation) {
        Charge charge = explanation.charge();
        assertThat(explanation.total().isPresent()).isEqualTo(charge.line().isPresent());
        explanation.total().ifPresent(total -> {
            assertThat(total.hourly()).isEqualTo(charge.price().orElseThrow().hourly());
            assertThat(total.minutesAfter() - total.minutesBefore()).isEqualTo(charge.billed());
            assertThat(total.after().minus(total.before())).isEqualTo(charge.amount());
            assertThat(total.before()).isEqualTo(total.hourly().forMinutes(total.minutesBefore()));
            assertThat(total.after()).isEqualTo(total.hourly().forMinutes(total.minutesAfter()));
        });
    }

    private static void topUp(Explanation explanation) {
        Charge charge = explanation.charge();
        assertThat(explanation.topUp().map(TopUp::added)).isEqualTo(charge.topUp());
        explanation.topUp().ifPresent(top -> {
            assertThat(top.worth().plus(top.added())).isEqualTo(top.minimum());
            assertThat(top.worth())
                    .isGreaterThanOrEqualTo(
                            charge.price().orElseThrow().hourly().forMinutes(charge.billed()));
        });
    }

    private static void draws(Explanation explanation) {
        Charge charge = explanation.charge();
        if (charge.disposition() == Disposition.COVERED) {
            assertThat(explanation.draws())
                    .singleElement()
                    .satisfies(draw -> assertThat(
                                    draw.before().units() - draw.after().units())
                            .isEqualTo(charge.billed()))
                    .extracting(ExplanationPropertiesTest::keyOf)
                    .isEqualTo(charge.allowance().orElseThrow());
            return;
        }
        Map<Object, Long> drawn = new HashMap<>();
        explanation
                .draws()
                .forEach(draw -> drawn.merge(
                        draw.agreement().id(),
                        draw.before().units() - draw.after().units(),
                        Long::sum));
        Map<Object, Long> credits = new HashMap<>();
        charge.credits()
                .forEach(credit ->
                        credits.put(credit.agreement(), credit.amount().minor()));
        assertThat(drawn).isEqualTo(credits);
    }

    private static void linesGrowToTheirNets(RatingResult result, List<Explanation> explanations) {
        Map<Integer, Money> grown = new HashMap<>();
        for (Explanation explanation : explanations) {
            explanation.total().ifPresent(total -> {
                int line = explanation.charge().line().orElseThrow();
                assertThat(total.before()).isEqualTo(grown.getOrDefault(line, Money.zero(RatingFixture.CZK)));
                grown.put(line, total.after());
            });
        }
        grown.forEach((line, net) -> assertThat(result.lines().get(line).net()).isEqualTo(net));
    }

    /** What is left never grows: between two draws a cap may take some, and at the end expiry. */
    private static void allowancesAreDrawnDown(RatingResult result, List<Explanation> explanations) {
        Map<AgreementPeriod, Long> left = new HashMap<>();
        Map<AgreementPeriod, Long> used = new HashMap<>();
        result.allowances()
                .forEach(row -> left.put(row.allowance(), row.granted().units()));
        for (Explanation explanation : explanations) {
            for (AllowanceDraw draw : explanation.draws()) {
                assertThat(draw.before().units()).isLessThanOrEqualTo(left.get(keyOf(draw)));
                left.put(keyOf(draw), draw.after().units());
                used.merge(keyOf(draw), draw.drawn().units(), Long::sum);
            }
        }
        for (AllowanceBalance row : result.allowances()) {
            assertThat(used.getOrDefault(row.allowance(), 0L))
                    .isEqualTo(row.used().units());
            assertThat(left.get(row.allowance()))
                    .isGreaterThanOrEqualTo(row.left().units());
        }
    }

    private static AgreementPeriod keyOf(AllowanceDraw draw) {
        return new AgreementPeriod(draw.agreement().id(), draw.period());
    }
}
