package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rating engine: a pure function from one client's facts of one period to charges and invoice lines. The same input,
 * shuffled, gives the same output; a result that breaks a law of conservation is never given.
 *
 * <pre>{@code
 * RatingResult result = Rating.rate(input);   // 61 minutes at 1500/h, VAT 21 %: net 1525.00, total 1845.25
 * }</pre>
 */
public final class Rating {
    private final RatingInput input;
    private final LogTable logs;
    private final OrderBook orders;
    private final List<AgreementTerms> agreements;
    private final long firstDay;

    private Rating(RatingInput input) {
        CurrencyCheck.check(input);
        this.input = input;
        this.logs = Sorting.sort(input);
        this.orders = new OrderBook(input.orders(), logs.strands.names);
        this.agreements = terms(input, logs.strands.names);
        this.firstDay = input.period().from().toEpochDay();
    }

    /**
     * Rates a period.
     *
     * @param input one client's facts of one period
     * @return charges, lines and totals, checked by the laws of conservation
     * @throws MissingPriceException where billable work has no price
     * @throws RatingRefusedException where the input contradicts itself
     * @throws ArithmeticException where an amount does not fit
     */
    public static RatingResult rate(RatingInput input) {
        return new Rating(input).result(Optional.empty());
    }

    /**
     * Rates a period once more by the same steps, and says of each charge why it is what it is.
     *
     * <pre>{@code
     * Rating.explain(input).get(i)   // explains Rating.rate(input).charges().get(i)
     * }</pre>
     *
     * @param input the same as that of {@link #rate}
     * @return by the index of the charge; each is made when it is asked for
     * @throws RatingRefusedException as {@link #rate} does
     */
    public static List<Explanation> explain(RatingInput input) {
        DrawingJournal journal = new DrawingJournal();
        return new ExplanationList(input, new Rating(input).result(Optional.of(journal)), journal);
    }

    private static List<AgreementTerms> terms(RatingInput input, Names names) {
        List<AgreementTerms> terms = new ArrayList<>();
        Set<Object> ids = new HashSet<>();
        for (Agreement agreement : input.agreements()) {
            if (!ids.add(agreement.id())) {
                throw new RatingRefusedException(
                        Element.AGREEMENT, agreement.id().value(), "an id that no other agreement has");
            }
            terms.add(new AgreementTerms(agreement, names, input.vat()));
        }
        terms.sort(Comparator.comparing(one -> one.agreement().id()));
        return terms;
    }

    private RatingResult result(Optional<DrawingJournal> journal) {
        Rounding rounding = new Rounding(logs, orders, input);
        CarryOver carryOver = new CarryOver(input, agreements);
        journal.ifPresent(carryOver::recordIn);
        Ledger time = carryOver.time();
        Ledger money = carryOver.money();

        ChargeColumns charges = TimeDrawing.draw(logs, rounding, time, firstDay);
        LineKeys keys = new LineKeys(logs, orders, input.client().lines());
        WorkLines work = new WorkLines(keys, keys.isByEntry() ? charges.size() + 1 : 64);
        PriceSearch search = new PriceSearch(logs, orders, agreements, input);
        Pricing.price(logs, rounding, charges, search, work, firstDay);
        MinimumCharge.topUp(rounding, charges);
        Map<Integer, List<Credit>> credits = MoneyDrawing.draw(logs, rounding, charges, money, input);
        List<RatedFee> fees = Fees.due(input, agreements);
        long lastDay = input.period().to().toEpochDay();
        time.close(lastDay);
        money.close(lastDay);

        List<RatedLine> lines = new Lines(input.currency(), keys, rounding, charges)
                .work(work)
                .minimums()
                .fees(fees)
                .credits(credits, agreements)
                .lines();
        Conservation.check(logs, rounding, charges, work);
        Conservation.check(time, money, charges, credits);
        Money zero = Money.zero(input.currency());
        ChargeColumns.Shared shared = new ChargeColumns.Shared(logs, rounding, credits, input.currency(), zero);
        RatingResult result = total(new ChargeList(charges, shared), fees, lines, carryOver.balances());
        Conservation.check(result, input.currency());
        return result;
    }

    private RatingResult total(
            List<Charge> charges, List<RatedFee> fees, List<RatedLine> lines, List<AllowanceBalance> allowances) {
        Money zero = Money.zero(input.currency());
        Money net = Money.ofMinor(input.currency(), minorSum(lines));
        List<RatedVat> summary = VatSummary.of(lines, input.currency());
        Money vat = summary.stream().map(RatedVat::vat).reduce(zero, Money::plus);
        Optional<Money> shown = input.vat().map(rate -> vat);
        return new RatingResult(charges, fees, lines, net, shown, summary, net.plus(vat), allowances);
    }

    private static long minorSum(List<RatedLine> lines) {
        long sum = 0;
        for (RatedLine line : lines) {
            sum = Math.addExact(sum, line.net().minor());
        }
        return sum;
    }
}
