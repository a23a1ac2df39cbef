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

    /**
     * The last day, inclusive.
     *
     * @param last inclusive, on or after the first day
     * @return this builder
     */
    public RetainerBuilder to(LocalDate last) {
        to = Optional.of(last);
        return this;
    }

    /**
     * Says which work the allowance covers; without it, all of the client's.
     *
     * @param covered orders and activities
     * @return this builder
     */
    public RetainerBuilder scope(AgreementScope covered) {
        scope = covered;
        return this;
    }

    /**
     * One fee for the whole life of the agreement.
     *
     * @param always net of VAT, 0 or more
     * @return this builder
     */
    public RetainerBuilder fee(Money always) {
        return feeFrom(from, always);
    }

    /**
     * A fee from a day on (indexation).
     *
     * @param day the first day on which it holds
     * @param fee net of VAT, 0 or more
     * @return this builder
     */
    public RetainerBuilder feeFrom(LocalDate day, Money fee) {
        fees.add(new FeeFrom(day, fee));
        return this;
    }

    /**
     * Says how long a period is; without it, a month.
     *
     * @param length a month, a quarter or a year
     * @return this builder
     */
    public RetainerBuilder cycle(BillingCycle length) {
        cycle = length;
        return this;
    }

    /**
     * Says where periods begin; without it, with the calendar.
     *
     * @param where with the calendar, or with the first day of the agreement
     * @return this builder
     */
    public RetainerBuilder anchor(PeriodAnchor where) {
        anchor = where;
        return this;
    }

    /**
     * Says when fees are due; without it, in advance.
     *
     * @param when on the first or on the last valid day of a period
     * @return this builder
     */
    public RetainerBuilder due(FeeDue when) {
        due = when;
        return this;
    }

    /**
     * Says what a cut period costs and grants; without it, its share by days.
     *
     * @param how a share by days, or the whole
     * @return this builder
     */
    public RetainerBuilder proration(Proration how) {
        proration = how;
        return this;
    }

    /**
     * Gives every whole period an allowance; without it, the retainer is a bare fee.
     *
     * @param aPeriod minutes or money: {@code new Allowed.Time(600)}
     * @return this builder
     */
    public RetainerBuilder includes(Allowed aPeriod) {
        includes = Optional.of(aPeriod);
        return this;
    }

    /**
     * Lets an allowance live on after its own period; without it, what is left of it expires.
     *
     * @param periods how many periods longer, 0 or more
     * @return this builder
     */
    public RetainerBuilder carryOver(int periods) {
        carryOver = periods;
        return this;
    }

    /**
     * Limits what may be carried over in all into any one period; without it, nothing does.
     *
     * @param inAll of the allowance's kind
     * @return this builder
     */
    public RetainerBuilder carryOverCap(Allowed inAll) {
        carryOverCap = Optional.of(inAll);
        return this;
    }

    /**
     * Says which allowance is used up first; without it, the carried-over one.
     *
     * @param order carried or current first
     * @return this builder
     */
    public RetainerBuilder draw(DrawOrder order) {
        draw = order;
        return this;
    }

    /**
     * What an hour beyond the allowance costs, for the whole life of the agreement.
     *
     * @param anyActivity an hourly price net of VAT
     * @return this builder
     */
    public RetainerBuilder overagePrice(HourlyPrice anyActivity) {
        return overagePriceFrom(from, anyActivity);
    }

    /**
     * The same for one activity.
     *
     * @param ofActivity the activity and its hourly price net of VAT
     * @return this builder
     */
    public RetainerBuilder overagePrice(ActivityPrice ofActivity) {
        return overagePriceFrom(from, ofActivity);
    }

    /**
     * Sets what an hour of any activity beyond the allowance costs from a day on (indexation).
     *
     * @param day the first day on which the price holds
     * @param anyActivity an hourly price net of VAT
     * @return this builder
     */
    public RetainerBuilder overagePriceFrom(LocalDate day, HourlyPrice anyActivity) {
        overagePrices.add(new OveragePrice(Optional.empty(), day, anyActivity));
        return this;
    }

    /**
     * Sets what an hour of one activity beyond the allowance costs from a day on, before the price of any activity.
     *
     * @param day the first day on which the price holds
     * @param ofActivity the activity and its hourly price net of VAT
     * @return this builder
     */
    public RetainerBuilder overagePriceFrom(LocalDate day, ActivityPrice ofActivity) {
        overagePrices.add(new OveragePrice(Optional.of(ofActivity.activity()), day, ofActivity.hourly()));
        return this;
    }

    /**
     * Sets the rate of its fees and credits; without it, the rate of the document holds.
     *
     * @param rate 21 % or another
     * @return this builder
     */
    public RetainerBuilder vatRate(VatRate rate) {
        vatRate = Optional.of(rate);
        return this;
    }

    /**
     * {@return the retainer, complete}
     *
     * @throws IllegalArgumentException where its parts contradict each other, such as a cap without an allowance
     */
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
