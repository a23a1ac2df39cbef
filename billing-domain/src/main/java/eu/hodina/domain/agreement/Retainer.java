package eu.hodina.domain.agreement;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatRate;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A fee per period with or without an included allowance (paušál). Made by {@link RetainerBuilder}.
 *
 * <pre>{@code
 * Retainer.from(new AgreementId("A1"), LocalDate.parse("2026-10-16"))
 *         .fee(Money.parse("CZK", "10000.00")).includes(new Allowed.Time(600)).build();
 * // October: 16 of 31 days, fee 5161.29, 310 minutes
 * }</pre>
 *
 * @param id its identity
 * @param scope the work that the allowance covers
 * @param validity begins on a known day; its end may be open
 * @param cycle how long a period is
 * @param anchor whether periods are calendar ones or are counted from the first day
 * @param fees by day, rising; the first begins no later than the agreement
 * @param due whether a fee is due on the first or on the last valid day of its period
 * @param proration what a period costs and grants that is not valid as a whole
 * @param includes what a whole period grants; none = a bare fee
 * @param carryOver how many periods after its own an allowance lives on
 * @param carryOverCap how much may be carried in all into any period; of the allowance's kind
 * @param draw whether its own or the carried-over allowance is used up first
 * @param overagePrices what an hour costs beyond the allowance of time, each from its day on
 * @param vatRate of its fees and credits; none = the rate of the document
 */
public record Retainer(
        AgreementId id,
        AgreementScope scope,
        Validity validity,
        BillingCycle cycle,
        PeriodAnchor anchor,
        List<FeeFrom> fees,
        FeeDue due,
        Proration proration,
        Optional<Allowed> includes,
        int carryOver,
        Optional<Allowed> carryOverCap,
        DrawOrder draw,
        OveragePrices overagePrices,
        Optional<VatRate> vatRate)
        implements Agreement {
    /** Far beyond any agreement, near enough for {@link LocalDate}. */
    private static final int LONGEST_CARRY_OVER = 100_000;

    public Retainer {
        Objects.requireNonNull(id, "id");
        fees = fees.stream().sorted(Comparator.comparing(FeeFrom::from)).toList();
        LocalDate begins = validity.first().orElseThrow(() -> refusal(id, "begins on a known day"));
        if (fees.isEmpty() || fees.get(0).from().isAfter(begins)) {
            throw refusal(id, "has a fee from " + begins + " on");
        }
        if (fees.stream().map(FeeFrom::from).distinct().count() != fees.size()) {
            throw refusal(id, "has one fee from a day");
        }
        if (carryOver < 0) {
            throw refusal(id, "carries over 0 periods or more, not " + carryOver);
        }
        boolean ofTime = includes.filter(Allowed::isTime).isPresent();
        if (!ofTime && !overagePrices.isEmpty()) {
            throw refusal(id, "has an overage price only with an allowance of time");
        }
        if (carryOverCap.isPresent()
                && includes.filter(of -> of.isTime() == carryOverCap.get().isTime())
                        .isEmpty()) {
            throw refusal(id, "has a cap only of its allowance's kind");
        }
    }

    /**
     * Begins a retainer with monthly calendar periods, of whose parts the rest is set on the builder.
     *
     * @param id unique among the agreements of a run
     * @param from the first day on which it holds
     * @return a builder without a fee yet
     */
    public static RetainerBuilder from(AgreementId id, LocalDate from) {
        return new RetainerBuilder(id, from);
    }

    private static IllegalArgumentException refusal(AgreementId id, String expected) {
        return new IllegalArgumentException("retainer " + id + " " + expected);
    }

    /** {@return the first day on which it holds} */
    public LocalDate begins() {
        return validity.first().orElseThrow();
    }

    /** {@return the last day on which it holds, inclusive; {@link LocalDate#MAX} where it is open} */
    public LocalDate ends() {
        return validity.last().orElse(LocalDate.MAX);
    }

    /**
     * {@return the n-th period, 0 being the one in which the agreement begins}
     *
     * @param index may be negative, for a period before the first
     */
    public RetainerPeriod period(int index) {
        LocalDate first = startOf(index);
        LocalDate last = startOf(index + 1).minusDays(1);
        LocalDate firstValid = first.isBefore(begins()) ? begins() : first;
        LocalDate lastValid = last.isAfter(ends()) ? ends() : last;
        return new RetainerPeriod(index, first, last, firstValid, lastValid);
    }

    /**
     * {@return the number of the period in which a day lies; negative before the first}
     *
     * @param day any day, also one on which it does not hold
     */
    public int indexOf(LocalDate day) {
        long months = ChronoUnit.MONTHS.between(startOf(0), day);
        int index = Math.toIntExact(Math.floorDiv(months, cycle.months()));
        while (startOf(index).isAfter(day)) {
            index--;
        }
        while (!startOf(index + 1).isAfter(day)) {
            index++;
        }
        return index;
    }

    /**
     * {@return the period that begins on exactly this day and has valid days, if it is one of the agreement's}
     *
     * @param first a day that may be the first of a period: {@code 2026-10-01}
     */
    public Optional<RetainerPeriod> periodBeginning(LocalDate first) {
        int index = indexOf(first);
        return Optional.of(index)
                .filter(known -> known >= 0)
                .map(this::period)
                .filter(period -> period.first().equals(first) && period.validDays() > 0);
    }

    private LocalDate startOf(int index) {
        LocalDate zero = anchor == PeriodAnchor.START ? begins() : calendarStart();
        return zero.plusMonths((long) index * cycle.months());
    }

    private LocalDate calendarStart() {
        int month = (begins().getMonthValue() - 1) / cycle.months() * cycle.months() + 1;
        return LocalDate.of(begins().getYear(), month, 1);
    }

    /**
     * {@return what a period costs: under DAYS each valid day its share of the fee valid that day, rounded once
     * HALF_UP}
     *
     * @param period one with valid days
     */
    public Money feeOf(RetainerPeriod period) {
        if (proration == Proration.NONE) {
            return feeOn(period.firstValid());
        }
        Money sum = Money.zero(fees.get(0).fee().currency());
        LocalDate day = period.firstValid();
        while (!day.isAfter(period.lastValid())) {
            LocalDate next = nextFeeAfter(day, period.lastValid().plusDays(1));
            sum = sum.plus(feeOn(day).times(ChronoUnit.DAYS.between(day, next)));
            day = next;
        }
        return sum.timesRatio(1, period.days(), RoundingMode.HALF_UP);
    }

    /**
     * {@return what a whole period costs by the fee valid on a day; before the first fee's day, that one}
     *
     * @param day a day in the firm's zone
     */
    Money feeOn(LocalDate day) {
        Money fee = fees.get(0).fee();
        for (FeeFrom step : fees) {
            if (!step.from().isAfter(day)) {
                fee = step.fee();
            }
        }
        return fee;
    }

    private LocalDate nextFeeAfter(LocalDate day, LocalDate atMost) {
        return fees.stream()
                .map(FeeFrom::from)
                .filter(from -> from.isAfter(day) && from.isBefore(atMost))
                .findFirst()
                .orElse(atMost);
    }

    /**
     * {@return the day on which the fee of a period is due}
     *
     * @param period one with valid days
     */
    public LocalDate dueOf(RetainerPeriod period) {
        return due == FeeDue.ADVANCE ? period.firstValid() : period.lastValid();
    }

    /**
     * {@return what a period grants of the allowance; only for a retainer that includes one}
     *
     * @param period one with valid days
     */
    public Allowed grantOf(RetainerPeriod period) {
        Allowed whole = includes.orElseThrow();
        boolean prorated = proration == Proration.DAYS && period.isCut();
        return prorated ? whole.share(period.validDays(), period.days()) : whole;
    }

    /**
     * {@return the last day of a period's allowance, inclusive: the end of the n-th period after it, or of the
     * agreement}
     *
     * @param period one with valid days
     */
    public LocalDate expiryOf(RetainerPeriod period) {
        int lastPeriod = period.index() + Math.min(carryOver, LONGEST_CARRY_OVER);
        return period(lastPeriod).lastValid();
    }

    /**
     * {@return what an hour of an activity costs beyond the allowance on a day; none = what the price lists say}
     *
     * @param activity of a work log beyond the allowance
     * @param day the day of the work
     */
    public Optional<HourlyPrice> overagePriceOf(ActivityCode activity, LocalDate day) {
        return validity.contains(day) ? overagePrices.on(activity, day).map(OveragePrice::hourly) : Optional.empty();
    }

    /**
     * {@return the same retainer with other fees and overage prices}
     *
     * @param otherFees by day; the first begins no later than the agreement
     * @param otherPrices by activity and day
     */
    Retainer withPrices(List<FeeFrom> otherFees, OveragePrices otherPrices) {
        return new Retainer(
                id,
                scope,
                validity,
                cycle,
                anchor,
                otherFees,
                due,
                proration,
                includes,
                carryOver,
                carryOverCap,
                draw,
                otherPrices,
                vatRate);
    }

    @Override
    public Retainer withId(AgreementId other) {
        return known(other, validity);
    }

    @Override
    public Retainer endingOn(LocalDate last) {
        return known(id, Validity.between(begins(), last));
    }

    @Override
    public Currency currency() {
        return fees.get(0).fee().currency();
    }

    /**
     * {@return the same retainer with a further fee; what is left of allowances lives on}
     *
     * @param day from which it holds; no other fee begins on it
     * @param fee of a whole period, net of VAT
     * @throws IllegalArgumentException where another fee begins on the day
     */
    public Retainer withFeeFrom(LocalDate day, Money fee) {
        List<FeeFrom> more = new ArrayList<>(fees);
        more.add(new FeeFrom(day, fee));
        return withPrices(more, overagePrices);
    }

    private Retainer known(AgreementId as, Validity on) {
        return new Retainer(
                as,
                scope,
                on,
                cycle,
                anchor,
                fees,
                due,
                proration,
                includes,
                carryOver,
                carryOverCap,
                draw,
                overagePrices,
                vatRate);
    }
}
