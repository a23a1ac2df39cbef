package eu.hodina.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.IndexedRetainer;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.IndexRate;
import eu.hodina.domain.catalog.Indexation;
import eu.hodina.domain.catalog.IndexationRule;
import eu.hodina.domain.catalog.IndexedPart;
import eu.hodina.domain.catalog.IndexedPriceList;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceRounding;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Percentage;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rise of a price never touches what was rated before; the seed names the case. */
class PastStaysTest {
    private static final Percentage TENTH = Percentage.parse("10");

    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("hodina.full") ? 5_000 : 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_rise_after_the_last_rated_day_changes_nothing_that_was_rated(long seed) {
        RatingInput before = new RandomCase(seed).input();
        LocalDate from = paidTo(before).plusDays(1);
        RatingInput after = raised(before, from, Optional.of(from.minusDays(1)));
        assertThat(after.priceLists()).as("prices rose").isNotEqualTo(before.priceLists());
        assertThat(shown(Rating.rate(after))).isEqualTo(shown(Rating.rate(before)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_rise_within_the_period_leaves_the_prices_of_earlier_days_and_the_fees_of_earlier_periods(long seed) {
        LocalDate from = LocalDate.of(2026, 7, 1).plusDays(seed % 123);
        RatingInput before = new RandomCase(seed).input();
        RatingInput after = raised(before, from, Optional.empty());
        assertThat(pricesBefore(from, after)).isEqualTo(pricesBefore(from, before));
        assertThat(feesBefore(from, after)).isEqualTo(feesBefore(from, before));
    }

    /** All of a result but the days of the versions in which prices stand, of which the last has an end now. */
    private static List<Object> shown(RatingResult result) {
        List<Object> all = new ArrayList<>(List.of(
                result.fees(),
                result.lines(),
                result.net(),
                result.vat(),
                result.vatSummary(),
                result.total(),
                result.allowances()));
        for (Charge charge : result.charges()) {
            all.add(List.of(
                    charge.toString(),
                    charge.line(),
                    charge.topUp(),
                    charge.listAmount(),
                    charge.vatRate(),
                    charge.credits(),
                    charge.price().map(price -> price.hourly() + price.name())));
        }
        return all;
    }

    /** The last day that any fee due in the rated period pays for, and no earlier than the period's end. */
    private static LocalDate paidTo(RatingInput input) {
        return input.agreements().stream()
                .filter(Retainer.class::isInstance)
                .map(Retainer.class::cast)
                .map(retainer ->
                        retainer.period(retainer.indexOf(input.period().to())).last())
                .reduce(input.period().to(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /** By log and its piece: billable charges of days before {@code from}. */
    private static Map<String, Optional<HourlyPrice>> pricesBefore(LocalDate from, RatingInput input) {
        Map<String, Optional<HourlyPrice>> prices = new HashMap<>();
        for (Charge charge : Rating.rate(input).charges()) {
            if (charge.work().date().isBefore(from)) {
                prices.put(
                        charge.log() + " " + charge.disposition() + " " + charge.billed(),
                        charge.price().map(FoundPrice::hourly));
            }
        }
        return prices;
    }

    private static List<RatedFee> feesBefore(LocalDate from, RatingInput input) {
        Map<String, Retainer> retainers = new HashMap<>();
        input.agreements().stream()
                .filter(Retainer.class::isInstance)
                .map(Retainer.class::cast)
                .forEach(retainer -> retainers.put(retainer.id().value(), retainer));
        return Rating.rate(input).fees().stream()
                .filter(fee -> {
                    Retainer retainer = retainers.get(fee.fee().agreement().value());
                    return retainer != null
                            && retainer.periodBeginning(fee.fee().period())
                                    .orElseThrow()
                                    .last()
                                    .isBefore(from);
                })
                .toList();
    }

    /** Fees, overage prices and all lists, a tenth more from the day on. */
    private static RatingInput raised(RatingInput input, LocalDate from, Optional<LocalDate> ratedTo) {
        IndexationRule rule = new IndexationRule(
                Month.JANUARY, Optional.empty(), PriceRounding.MINOR_UNIT, Set.of(IndexedPart.values()));
        Indexation indexation =
                new Indexation(rule, from, Optional.of(new IndexRate(from.getYear() - 1, TENTH, "ČSÚ")));
        List<Agreement> agreements = new ArrayList<>();
        for (Agreement agreement : input.agreements()) {
            boolean raisable = agreement instanceof Retainer retainer
                    && retainer.overagePrices().days().stream().allMatch(day -> day.isBefore(from))
                    && retainer.fees().stream().allMatch(step -> step.from().isBefore(from));
            agreements.add(
                    raisable
                            ? IndexedRetainer.of((Retainer) agreement, indexation, ratedTo)
                                    .retainer()
                            : agreement);
        }
        List<PriceList> lists = new ArrayList<>();
        for (PriceList list : input.priceLists()) {
            IndexedPriceList.of(list, indexation, ratedTo)
                    .map(IndexedPriceList::succession)
                    .ifPresentOrElse(next -> lists.addAll(List.of(next.ended(), next.opened())), () -> lists.add(list));
        }
        return new RatingInput(
                input.currency(),
                input.vat(),
                input.activities(),
                lists,
                input.client(),
                input.orders(),
                agreements,
                input.workLogs(),
                input.corrections(),
                input.period(),
                input.feesTo(),
                input.opening(),
                input.billedFees());
    }
}
