package eu.hodina.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for any input (rating.md, "What must always hold"); the seed names the case. */
class RatingPropertiesTest {
    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("hodina.full") ? 20_000 : 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holds_for_any_input(long seed) {
        RandomCase random = new RandomCase(seed);
        RatingInput input = random.input();
        RatingResult result = Rating.rate(input);

        assertThat(Rating.rate(random.shuffled(input))).as("shuffled").isEqualTo(result);
        everyMinuteIsInOneCharge(input, result);
        linesMultiplyAndAddUp(result);
        allowancesBalance(result);
        vatIsOfTheLines(result);
    }

    private static void everyMinuteIsInOneCharge(RatingInput input, RatingResult result) {
        Map<String, Integer> open = new HashMap<>();
        Set<String> corrected = new HashSet<>();
        for (Correction correction : input.corrections()) {
            corrected.add(correction.corrects().value());
            open.put(correction.id().value(), correction.minutes());
        }
        for (WorkLog log : input.workLogs()) {
            open.put(log.id().value(), log.minutes());
        }
        open.keySet().removeAll(corrected);
        for (Charge charge : result.charges()) {
            assertThat(charge.billed()).isEqualTo(charge.measured() + charge.surplus());
            open.merge(charge.log().value(), -charge.measured(), Integer::sum);
        }
        assertThat(open.values()).allMatch(minutes -> minutes == 0);
    }

    private static void linesMultiplyAndAddUp(RatingResult result) {
        Money sum = Money.zero(RatingFixture.CZK);
        for (int i = 0; i < result.lines().size(); i++) {
            RatedLine line = result.lines().get(i);
            sum = sum.plus(line.net());
            int index = i;
            Money ofCharges = result.charges().stream()
                    .filter(charge -> charge.line().orElse(-1) == index)
                    .map(Charge::amount)
                    .reduce(Money.zero(RatingFixture.CZK), Money::plus);
            Money topUps = result.charges().stream()
                    .filter(charge -> charge.minimumLine().orElse(-1) == index)
                    .flatMap(charge -> charge.topUp().stream())
                    .reduce(Money.zero(RatingFixture.CZK), Money::plus);
            if (line.kind() == LineKind.WORK) {
                Money net =
                        line.hourly().orElseThrow().forMinutes(line.minutes().orElseThrow());
                assertThat(line.net()).isEqualTo(net).isEqualTo(ofCharges);
            } else if (line.kind() == LineKind.MINIMUM) {
                assertThat(line.net()).isEqualTo(topUps);
            }
        }
        assertThat(result.net()).isEqualTo(sum);
    }

    private static void allowancesBalance(RatingResult result) {
        for (AllowanceBalance row : result.allowances()) {
            long accounted =
                    row.used().units() + row.lost().units() + row.left().units();
            assertThat(accounted).isEqualTo(row.granted().units());
        }
    }

    private static void vatIsOfTheLines(RatingResult result) {
        Money vat = Money.zero(RatingFixture.CZK);
        for (RatedVat row : result.vatSummary()) {
            Money base = result.lines().stream()
                    .filter(line -> line.vatRate().equals(Optional.of(row.rate())))
                    .map(RatedLine::net)
                    .reduce(Money.zero(RatingFixture.CZK), Money::plus);
            assertThat(row.base()).isEqualTo(base);
            assertThat(row.vat()).isEqualTo(row.rate().taxOf(base));
            vat = vat.plus(row.vat());
        }
        assertThat(result.total()).isEqualTo(result.net().plus(vat));
        assertThat(result.vatSummary()).extracting(RatedVat::rate).doesNotHaveDuplicates();
        assertThat(result.vat().isPresent() || result.vatSummary().isEmpty()).isTrue();
        assertThat(result.vat().orElse(vat)).isEqualTo(vat);
    }
}
