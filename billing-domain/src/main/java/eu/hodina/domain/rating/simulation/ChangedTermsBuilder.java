package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.Allowed;
import eu.hodina.domain.agreement.FeeFrom;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes {@link ChangedTerms}; what is not named stays as it is.
 *
 * <pre>{@code
 * ChangedTerms.of(new AgreementId("A1")).includes(new Allowed.Time(480)).build()   // 8 hours instead of 10
 * }</pre>
 */
public final class ChangedTermsBuilder {
    private final AgreementId id;
    private Optional<LocalDate> to = Optional.empty();
    private Optional<LocalDate> expires = Optional.empty();
    private Optional<Money> fee = Optional.empty();
    private List<FeeFrom> fees = List.of();
    private Optional<Money> price = Optional.empty();
    private Optional<Allowed> includes = Optional.empty();
    private OptionalInt carryOver = OptionalInt.empty();
    private Optional<Allowed> carryOverCap = Optional.empty();
    private Optional<HourlyPrice> overagePrice = Optional.empty();
    private List<ActivityPrice> overagePrices = List.of();

    ChangedTermsBuilder(AgreementId id) {
        this.id = id;
    }

    /**
     * The last day of a retainer, inclusive.
     *
     * @param last of its validity
     * @return this builder
     */
    public ChangedTermsBuilder to(LocalDate last) {
        to = Optional.of(last);
        return this;
    }

    /**
     * The last day of a package, inclusive.
     *
     * @param last on which it is drawn
     * @return this builder
     */
    public ChangedTermsBuilder expires(LocalDate last) {
        expires = Optional.of(last);
        return this;
    }

    /**
     * One fee of a retainer, from its first day on.
     *
     * @param always net of VAT
     * @return this builder
     */
    public ChangedTermsBuilder fee(Money always) {
        fee = Optional.of(always);
        return this;
    }

    /**
     * The fees of a retainer with the days from which they hold.
     *
     * @param all instead of all that it has
     * @return this builder
     */
    public ChangedTermsBuilder fees(List<FeeFrom> all) {
        fees = all;
        return this;
    }

    /**
     * The price of a package.
     *
     * @param ofPackage net of VAT
     * @return this builder
     */
    public ChangedTermsBuilder price(Money ofPackage) {
        price = Optional.of(ofPackage);
        return this;
    }

    /**
     * What a period, or the package, includes.
     *
     * @param whole time or money
     * @return this builder
     */
    public ChangedTermsBuilder includes(Allowed whole) {
        includes = Optional.of(whole);
        return this;
    }

    /**
     * How long the allowance of a period lives on.
     *
     * @param periods after its own in which an allowance lives on
     * @return this builder
     */
    public ChangedTermsBuilder carryOver(int periods) {
        carryOver = OptionalInt.of(periods);
        return this;
    }

    /**
     * How much is carried in all into any period.
     *
     * @param inAll of the kind of the allowance
     * @return this builder
     */
    public ChangedTermsBuilder carryOverCap(Allowed inAll) {
        carryOverCap = Optional.of(inAll);
        return this;
    }

    /**
     * What an hour beyond the allowance costs, from the first day on.
     *
     * @param anyActivity that has no overage price of its own
     * @return this builder
     */
    public ChangedTermsBuilder overagePrice(HourlyPrice anyActivity) {
        overagePrice = Optional.of(anyActivity);
        return this;
    }

    /**
     * What an hour of single activities costs beyond the allowance, from the first day on.
     *
     * @param ofActivities instead of all such prices
     * @return this builder
     */
    public ChangedTermsBuilder overagePrices(List<ActivityPrice> ofActivities) {
        overagePrices = ofActivities;
        return this;
    }

    /** {@return the terms that were named} */
    public ChangedTerms build() {
        return new ChangedTerms(
                id, to, expires, fee, fees, price, includes, carryOver, carryOverCap, overagePrice, overagePrices);
    }
}
