package eu.hodina.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import eu.hodina.domain.time.WorkLogId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes in when, and wherever the cuts are: all documents together bear what one rating of everything gives. The
 * seed names the case.
 */
class OrderIndependenceTest {
    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("hodina.full") ? 20_000 : 500);
    }

    /** The chain of periods as they were cut, rated once over everything, is what all documents add up to. */
    @ParameterizedTest
    @MethodSource("seeds")
    void all_documents_bear_what_one_rating_over_everything_gives(long seed) {
        RandomCase random = new RandomCase(seed);
        RatingInput facts = random.input();
        RandomBilling billing = new RandomBilling(seed, facts);
        billing.run();

        List<RatingResult> once = ratedInTurn(facts, billing.periods());
        RatedChain chain = RatedChain.rate(random.shuffled(facts), billing.periods());
        for (int i = 0; i < once.size(); i++) {
            assertThat(chain.results().get(i).charges()).isEqualTo(once.get(i).charges());
            assertThat(chain.results().get(i).lines()).isEqualTo(once.get(i).lines());
            assertThat(chain.results().get(i).fees()).isEqualTo(once.get(i).fees());
        }
        assertThat(billing.history().waiting()).isEmpty();
        assertThat(chain.compare(billing.history())).isEqualTo(new PeriodDifferences(List.of(), List.of()));
        assertThat(sums(documentLines(billing.history()))).isEqualTo(sums(lines(billing.periods(), once)));
        noDocumentIsCreditedBeyondWhatItBears(billing.history());
    }

    /** The same periods by the engine alone, each with what the one before left. */
    private static List<RatingResult> ratedInTurn(RatingInput facts, List<BilledPeriod> periods) {
        List<OpeningAllowance> opening = facts.opening();
        List<AgreementPeriod> fees = new ArrayList<>();
        List<RatingResult> results = new ArrayList<>();
        for (BilledPeriod period : periods) {
            List<WorkLog> logs = facts.workLogs().stream()
                    .filter(log -> period.days().contains(log.date()))
                    .toList();
            RatingInput part = RandomBilling.with(
                    facts, period.days(), logs, correctionsOf(logs, facts.corrections()), facts.agreements());
            RatingResult result = Rating.rate(new RatingInput(
                    part.currency(),
                    part.vat(),
                    part.activities(),
                    part.priceLists(),
                    period.client(),
                    period.orders(),
                    part.agreements(),
                    part.workLogs(),
                    part.corrections(),
                    part.period(),
                    Optional.of(period.feesTo()),
                    opening,
                    results.isEmpty() ? Optional.empty() : Optional.of(fees)));
            if (results.isEmpty()) {
                fees.addAll(feesDueBefore(facts));
            }
            opening = result.allowances().stream()
                    .map(row -> new OpeningAllowance(row.allowance(), row.left()))
                    .toList();
            result.fees().forEach(fee -> fees.add(fee.fee()));
            results.add(result);
        }
        return results;
    }

    private static List<AgreementPeriod> feesDueBefore(RatingInput facts) {
        RatingInput all = RatingInput.of(facts.currency(), facts.period())
                .agreements(facts.agreements())
                .billedFees(List.of())
                .build();
        return Rating.rate(all).fees().stream()
                .filter(fee -> fee.due().isBefore(facts.period().from()))
                .map(RatedFee::fee)
                .toList();
    }

    private static List<Correction> correctionsOf(List<WorkLog> logs, List<Correction> all) {
        Set<WorkLogId> reached = new HashSet<>();
        logs.forEach(log -> reached.add(log.id()));
        List<Correction> found = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Correction correction : all) {
                if (reached.contains(correction.corrects()) && reached.add(correction.id())) {
                    more = found.add(correction);
                }
            }
        }
        return found;
    }

    private static List<BilledLine> lines(List<BilledPeriod> periods, List<RatingResult> results) {
        List<BilledLine> lines = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            lines.addAll(BilledLine.of(periods.get(i).days(), results.get(i)));
        }
        return lines;
    }

    private static List<BilledLine> documentLines(BillingHistory history) {
        return history.documents().stream()
                .flatMap(document -> document.lines().stream())
                .toList();
    }

    /** By key, without those that come to nothing. */
    private static Map<LineKey, Money> sums(List<BilledLine> lines) {
        Map<LineKey, Money> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(line.key(), line.net(), Money::plus));
        sums.values().removeIf(Money::isZero);
        return sums;
    }

    private static void noDocumentIsCreditedBeyondWhatItBears(BillingHistory history) {
        Map<String, List<BilledLine>> byInvoice = new HashMap<>();
        for (IssuedDocument document : history.documents()) {
            if (document.corrects().isPresent()) {
                assertThat(document.lines().stream().map(BilledLine::net).reduce(Money::plus))
                        .hasValueSatisfying(net -> assertThat(net.isPositive()).isFalse());
            }
            List<BilledLine> lines =
                    byInvoice.computeIfAbsent(document.corrects().orElse(document.id()), none -> new ArrayList<>());
            lines.addAll(document.lines());
            Map<Object, Money> byRate = new HashMap<>();
            lines.forEach(line -> byRate.merge(line.key().vatRate(), line.net(), Money::plus));
            assertThat(byRate.values()).noneMatch(Money::isNegative);
            sums(lines).forEach((key, net) -> {
                if (key.kind() != LineKind.CREDIT) {
                    assertThat(net.isPositive()).as(key.toString()).isTrue();
                }
            });
        }
    }

    /**
     * Where no rule has the scope TASK (its groups end with the period), no amount is rounded over a period (each entry has its
     * line, or each price is whole haléř a minute) and terms stay the same, the cuts make no difference at all: charges, fees
     * and the sums of all documents are those of one run over all days.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void all_is_as_in_one_run_where_nothing_is_settled_by_the_period(long seed) {
        RatingInput facts = new RandomCase(seed, true).input();
        RandomBilling billing = new RandomBilling(seed, facts).withTodaysTerms();
        billing.run();
        RatedChain chain = RatedChain.rate(facts, billing.periods());
        RatingResult oneRun = Rating.rate(withFeesOf(billing.periods(), facts));

        assertThat(chain.results().stream().flatMap(result -> result.charges().stream()))
                .extracting(OrderIndependenceTest::shown)
                .containsExactlyElementsOf(oneRun.charges().stream()
                        .map(OrderIndependenceTest::shown)
                        .toList());
        assertThat(chain.results().stream().flatMap(result -> result.fees().stream()))
                .extracting(OrderIndependenceTest::shown)
                .containsExactlyInAnyOrderElementsOf(
                        oneRun.fees().stream().map(OrderIndependenceTest::shown).toList());
        assertThat(sums(overAllPeriods(documentLines(billing.history()), facts)))
                .isEqualTo(sums(BilledLine.of(facts.period(), oneRun)));
    }

    private static RatingInput withFeesOf(List<BilledPeriod> periods, RatingInput facts) {
        Optional<LocalDate> feesTo = periods.stream().map(BilledPeriod::feesTo).max(Comparator.naturalOrder());
        return new RatingInput(
                facts.currency(),
                facts.vat(),
                facts.activities(),
                facts.priceLists(),
                facts.client(),
                facts.orders(),
                facts.agreements(),
                facts.workLogs(),
                facts.corrections(),
                facts.period(),
                feesTo,
                facts.opening(),
                facts.billedFees());
    }

    /** The same amounts, whatever period they are of. */
    private static List<BilledLine> overAllPeriods(List<BilledLine> lines, RatingInput facts) {
        return lines.stream()
                .map(line -> new BilledLine(
                        new LineKey(
                                facts.period(),
                                line.key().kind(),
                                line.key().text(),
                                line.key().order(),
                                line.key().hourly(),
                                line.key().feePeriod(),
                                line.key().vatRate()),
                        line.net()))
                .toList();
    }

    private static String shown(RatedFee fee) {
        return fee.fee() + " " + fee.due() + " " + fee.amount();
    }

    /** Else the above would prove little. */
    @Test
    void the_cases_reach_differences_and_credit_notes_of_every_kind() {
        Map<LineKind, Integer> credited = new EnumMap<>(LineKind.class);
        Map<String, Integer> reached = new HashMap<>();
        for (long seed = 0; seed < 300; seed++) {
            RandomBilling billing = new RandomBilling(seed, new RandomCase(seed).input());
            billing.run();
            for (IssuedDocument document : billing.history().documents()) {
                boolean note = document.corrects().isPresent();
                for (BilledLine line : document.lines()) {
                    LineKind kind = line.key().kind();
                    boolean back = kind == LineKind.CREDIT && line.net().isPositive();
                    if (note && !back) {
                        credited.merge(kind, 1, Integer::sum);
                    } else if (note) {
                        reached.merge("a CREDIT given back with its work", 1, Integer::sum);
                    } else if (back) {
                        reached.merge("a CREDIT that pays less", 1, Integer::sum);
                    } else if (kind != LineKind.CREDIT && line.net().isNegative()) {
                        reached.merge("less of what waited", 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(credited).containsOnlyKeys(LineKind.WORK, LineKind.MINIMUM, LineKind.FEE, LineKind.CREDIT);
        assertThat(reached)
                .containsOnlyKeys(
                        "a CREDIT given back with its work", "a CREDIT that pays less", "less of what waited");
    }

    /** All of a charge but the number of its line. */
    private static String shown(Charge charge) {
        return Arrays.asList(
                        charge,
                        charge.surplus(),
                        charge.topUp(),
                        charge.listAmount(),
                        charge.price(),
                        charge.vatRate(),
                        charge.rule(),
                        charge.allowance(),
                        charge.credits())
                .toString();
    }
}
