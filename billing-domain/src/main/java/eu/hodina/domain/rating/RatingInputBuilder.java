package eu.hodina.domain.rating;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementPeriod;
import eu.hodina.domain.agreement.OpeningAllowance;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.client.LineGrouping;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Makes a {@link RatingInput}; what is not named is empty, and lines stand for activities. */
public final class RatingInputBuilder {
    private final Currency currency;
    private final DatePeriod period;
    private Optional<VatRate> vat = Optional.empty();
    private List<Activity> activities = List.of();
    private List<PriceList> priceLists = List.of();
    private ClientTerms client = new ClientTerms(Optional.empty(), LineGrouping.ACTIVITY, List.of());
    private List<OrderTerms> orders = List.of();
    private List<Agreement> agreements = List.of();
    private List<WorkLog> workLogs = List.of();
    private List<Correction> corrections = List.of();
    private Optional<LocalDate> feesTo = Optional.empty();
    private List<OpeningAllowance> opening = List.of();
    private Optional<List<AgreementPeriod>> billedFees = Optional.empty();

    RatingInputBuilder(Currency currency, DatePeriod period) {
        this.currency = currency;
        this.period = period;
    }

    /**
     * The rate of the document; never called for an issuer that is not a VAT payer.
     *
     * @param rate 21 % or another
     * @return this builder
     */
    public RatingInputBuilder vat(VatRate rate) {
        vat = Optional.of(rate);
        return this;
    }

    /**
     * Sets the activities that the logs name.
     *
     * @param versions all versions, by any order
     * @return this builder
     */
    public RatingInputBuilder activities(List<Activity> versions) {
        activities = versions;
        return this;
    }

    /**
     * Sets the price lists that are searched.
     *
     * @param versions all versions, in any order
     * @return this builder
     */
    public RatingInputBuilder priceLists(List<PriceList> versions) {
        priceLists = versions;
        return this;
    }

    /**
     * Sets the client's terms; without them, it has no list and no rule of its own.
     *
     * @param terms of the client
     * @return this builder
     */
    public RatingInputBuilder client(ClientTerms terms) {
        client = terms;
        return this;
    }

    /**
     * Sets the orders that the logs name.
     *
     * @param all each once
     * @return this builder
     */
    public RatingInputBuilder orders(List<OrderTerms> all) {
        orders = all;
        return this;
    }

    /**
     * Sets the retainers and packages of the client.
     *
     * @param all each once
     * @return this builder
     */
    public RatingInputBuilder agreements(List<? extends Agreement> all) {
        agreements = List.copyOf(all);
        return this;
    }

    /**
     * Sets what is rated.
     *
     * @param ofThePeriod each dated within it, in any order
     * @return this builder
     */
    public RatingInputBuilder workLogs(List<WorkLog> ofThePeriod) {
        workLogs = ofThePeriod;
        return this;
    }

    /**
     * Sets what stands in the place of logs on issued documents.
     *
     * @param ofTheseLogs each log is corrected at most once
     * @return this builder
     */
    public RatingInputBuilder corrections(List<Correction> ofTheseLogs) {
        corrections = ofTheseLogs;
        return this;
    }

    /**
     * Bills fees that are due up to a later day than the period's last.
     *
     * @param last the period's last day or later
     * @return this builder
     */
    public RatingInputBuilder feesTo(LocalDate last) {
        feesTo = Optional.of(last);
        return this;
    }

    /**
     * Sets what earlier runs left of allowances.
     *
     * @param left the balances that earlier runs ended with
     * @return this builder
     */
    public RatingInputBuilder opening(List<OpeningAllowance> left) {
        opening = left;
        return this;
    }

    /**
     * Sets which fees were billed before; without it, all that were due before the period.
     *
     * @param billed by agreement and period
     * @return this builder
     */
    public RatingInputBuilder billedFees(List<AgreementPeriod> billed) {
        billedFees = Optional.of(billed);
        return this;
    }

    /** {@return the input, complete} */
    public RatingInput build() {
        return new RatingInput(
                currency,
                vat,
                activities,
                priceLists,
                client,
                orders,
                agreements,
                workLogs,
                corrections,
                period,
                feesTo,
                opening,
                billedFees);
    }
}
