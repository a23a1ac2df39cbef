package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.OpeningAllowance;
import java.util.List;

/**
 * A client's periods, cut as they were billed, rated in turn with all facts known now: each begins with what the one before
 * left of allowances, and bills no fee that one before billed. The second way into the room, above {@link Rating} (rating.md,
 * "Corrections and late logs"); a pure function too.
 *
 * <pre>{@code
 * RatedChain chain = RatedChain.rate(facts, List.of(january, february));   // an hour of January came late
 * PeriodDifferences found = chain.compare(history);                        // February: 1450.00 more
 * RatingInput march = next.opening(chain.opening()).billedFees(chain.billedFees()).build();
 * }</pre>
 *
 * @param facts all that is known
 * @param periods in turn
 * @param results of the periods, in their order
 * @param opening what the last period left: the next run's {@code opening}
 * @param billedFees all fees billed up to the last period: the next run's {@code billedFees}
 */
public record RatedChain(
        RatingInput facts,
        List<BilledPeriod> periods,
        List<RatingResult> results,
        List<OpeningAllowance> opening,
        List<AgreementPeriod> billedFees) {
    public RatedChain {
        periods = List.copyOf(periods);
        results = List.copyOf(results);
        opening = List.copyOf(opening);
        billedFees = List.copyOf(billedFees);
        if (periods.size() != results.size()) {
            throw new IllegalArgumentException(periods.size() + " periods have as many results, not " + results.size());
        }
    }

    /**
     * Rates the periods in turn.
     *
     * @param facts all that is known now. Its period begins with the first of the periods and ends with the last or later;
     *     logs after the last are left to later runs. Its opening and billed fees are those before the first. Its VAT rate,
     *     client terms and {@code feesTo} are not looked at, and its orders only where a period does not name them: each
     *     period keeps its own
     * @param periods without gaps, earliest first; none = nothing is rated, and the opening is that of the facts
     * @return each period's result, and what the last one left
     * @throws RatingRefusedException where the facts contradict themselves, or periods leave a gap or overlap
     * @throws MissingPriceException where billable work has no price
     * @throws ArithmeticException where an amount does not fit
     */
    public static RatedChain rate(RatingInput facts, List<BilledPeriod> periods) {
        return new ChainRating(facts, periods).rated();
    }

    /**
     * Compares each period with what was charged for it, by line kind, key, price and VAT rate. What is more goes with the
     * next invoice; what is less is credited to the newest documents that still bear it, at most what each bears.
     *
     * @param history what was charged, earlier differences and credit notes included, so that nothing is found twice; lines
     *     of periods before the first are left alone
     * @return what is to be billed and credited; empty where all was charged as it should have been
     * @throws RatingRefusedException where the history is not one: a line of a later period that is none of these, a credit note
     *     to no earlier invoice or of more than it bears
     * @throws eu.hodina.domain.money.CurrencyMismatchException where an amount is in another currency than the facts
     * @throws ArithmeticException where a sum does not fit
     */
    public PeriodDifferences compare(BillingHistory history) {
        return new PeriodComparison(this, history).differences();
    }
}
