package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that one run of the engine is given: one client's facts of one period. Made by {@link RatingInputBuilder}.
 *
 * <pre>{@code
 * RatingInput.of(Currency.getInstance("CZK"), DatePeriod.month(YearMonth.of(2026, 10)))
 *         .vat(VatRate.ofPercent("21")).client(terms).activities(dev).priceLists(standard)
 *         .orders(OrderTerms.byTime(order)).workLogs(logs).build();
 * }</pre>
 *
 * @param currency of all amounts; no other takes part
 * @param vat the rate of the document; none = the issuer is not a VAT payer
 * @param activities all versions that the logs may need
 * @param priceLists all versions; those in another currency are not searched
 * @param client what the engine has to know of the client
 * @param orders all that the logs name
 * @param agreements all that may cover the logs or bill a fee
 * @param workLogs of the period, in any order
 * @param corrections of these logs
 * @param period the days that are rated; each log's date is one of them
 * @param feesTo fees due up to this day are billed; none = up to the period's last day
 * @param opening what earlier runs left of allowances that began before the period
 * @param billedFees fees billed before; none = all that were due before the period
 */
public record RatingInput(
        Currency currency,
        Optional<VatRate> vat,
        List<Activity> activities,
        List<PriceList> priceLists,
        ClientTerms client,
        List<OrderTerms> orders,
        List<Agreement> agreements,
        List<WorkLog> workLogs,
        List<Correction> corrections,
        DatePeriod period,
        Optional<LocalDate> feesTo,
        List<OpeningAllowance> opening,
        Optional<List<AgreementPeriod>> billedFees) {
    public RatingInput {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(vat, "vat");
        activities = List.copyOf(activities);
        priceLists = List.copyOf(priceLists);
        Objects.requireNonNull(client, "client");
        orders = List.copyOf(orders);
        agreements = List.copyOf(agreements);
        workLogs = List.copyOf(workLogs);
        corrections = List.copyOf(corrections);
        Objects.requireNonNull(period, "period");
        opening = List.copyOf(opening);
        billedFees = billedFees.map(List::copyOf);
        if (feesTo.filter(last -> last.isBefore(period.to())).isPresent()) {
            throw new IllegalArgumentException("fees are billed to " + period.to() + " or later, not " + feesTo.get());
        }
    }

    /**
     * Begins the input of a run.
     *
     * @param currency of the client
     * @param period the days that are rated
     * @return a builder with nothing but these
     */
    public static RatingInputBuilder of(Currency currency, DatePeriod period) {
        return new RatingInputBuilder(currency, period);
    }
}
