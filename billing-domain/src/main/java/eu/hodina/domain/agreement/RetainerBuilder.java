package eu.hodina.domain.agreement;

import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a {@link Retainer}; what is not named has the default of rating.md ("Scenario files"). */
public final class RetainerBuilder {
    private final AgreementId id;
    private final LocalDate from;
    private final List<FeeFrom> fees = new ArrayList<>();
    private final List<OveragePrice> overagePrices = new ArrayList<>();
    private AgreementScope scope = AgreementScope.EVERYTHING;
    private Optional<LocalDate> to = Optional.empty();
    private BillingCycle cycle = BillingCycle.MONTH;
    private PeriodAnchor anchor = PeriodAnchor.CALENDAR;
    private FeeDue due = FeeDue.ADVANCE;
    private Proration proration = Proration.DAYS;
    private Optional<Allowed> includes = Optional.empty();
    private int carryOver;
    private Optional<Allowed> carryOverCap = Optional.empty();
    private DrawOrder draw = DrawOrder.CARRIED_FIRST;
    private Optional<VatRate> vatRate = Optional.empty();

    RetainerBuilder(AgreementId id, LocalDate from) {
        this.id = id;
        this.from = from;
    }

    /** The last day, inclusive. */
    public RetainerBuilder to(LocalDate last) {
        to = Optional.of(last);
        return this;
    }

    public RetainerBuilder scope(AgreementScope covered) {
        scope = covered;
        return this;
    }

    /** One fee for the whole life of the agreement. */
    public RetainerBuilder fee(Money always) {
        return feeFrom(from, always);
    }

    /** A fee from a day on (indexation). */
    public RetainerBuilder feeFrom(LocalDate day, Money fee) {
        fees.add(new FeeFrom(day, fee));
        return this;
    }

    public RetainerBuilder cycle(BillingCycle length) {
        cycle = length;
        return this;
    }

    public RetainerBuilder anchor(PeriodAnchor where) {
        anchor = where;
        return this;
    }

    public RetainerBuilder due(FeeDue when) {
        due = when;
        return this;
    }

    public RetainerBuilder proration(Proration how) {
        proration = how;
        return this;
    }

    public RetainerBuilder includes(Allowed aPeriod) {
        includes = Optional.of(aPeriod);
        return this;
    }

    /** Periods. */
    public RetainerBuilder carryOver(int periods) {
        carryOver = periods;
        return this;
    }

    public RetainerBuilder carryOverCap(Allowed inAll) {
        carryOverCap = Optional.of(inAll);
        return this;
    }

    public RetainerBuilder draw(DrawOrder order) {
        draw = order;
        return this;
    }

    /** What an hour beyond the allowance costs, for the whole life of the agreement. */
    public RetainerBuilder overagePrice(HourlyPrice anyActivity) {
        return overagePriceFrom(from, anyActivity);
    }

    /** The same for one activity. */
    public RetainerBuilder overagePrice(ActivityPrice ofActivity) {
        return overagePriceFrom(from, ofActivity);
    }

    /** What an hour beyond the allowance costs from a day on (indexation). */
    public RetainerBuilder overagePriceFrom(LocalDate day, HourlyPrice anyActivity) {
        overagePrices.add(new OveragePrice(Optional.empty(), day, anyActivity));
        return this;
    }

    /** The same for one activity. */
    public RetainerBuilder overagePriceFrom(LocalDate day, ActivityPrice ofActivity) {
        overagePrices.add(new OveragePrice(Optional.of(ofActivity.activity()), day, ofActivity.hourly()));
        return this;
    }

    public RetainerBuilder vatRate(VatRate rate) {
        vatRate = Optional.of(rate);
        return this;
    }

    public Retainer build() {
        Validity validity = Validity.of(Optional.of(from), to);
        return new Retainer(
                id,
                scope,
                validity,
                cycle,
                anchor,
                fees,
                due,
                proration,
                includes,
                carryOver,
                carryOverCap,
                draw,
                new OveragePrices(overagePrices),
                vatRate);
    }
}
