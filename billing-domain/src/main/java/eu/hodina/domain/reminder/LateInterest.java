package eu.hodina.domain.reminder;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Statutory interest on a payment that came late, or has not come yet (handbook 6.2): principal by principal, actual days over
 * the days of their year, rounded once at the end.
 *
 * <pre>{@code
 * // 12 100.00 due on 14 March 2025, paid on 30 September: 200 days at 12 % are 795.62
 * LateInterest.of(due, principal, payments, LocalDate.parse("2025-09-30"), RepoRates.published()).orElseThrow().amount()
 * }</pre>
 *
 * @param from the first day of the default: the day after the last one to pay
 * @param to the last day that is counted
 * @param yearly per cent, that of the half-year in which the default began, for all of it
 * @param amount rounded once, HALF_UP
 */
public record LateInterest(LocalDate from, LocalDate to, Percentage yearly, Money amount) {
    /** What an entrepreneur owes another for the costs of a claim, once a receivable (Decree 351/2013 Sb., § 3). */
    public static final Money COMPENSATION = Money.parse("CZK", "1200.00");

    /** So many parts of a day's interest, that a common year's and a leap year's are both whole. */
    private static final long COMMON = 365L * 366;

    public LateInterest {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(yearly, "yearly");
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * What was paid of the principal.
     *
     * @param day on which the money came; it still counts with what was owed before
     * @param amount more than 0
     */
    public record Paid(LocalDate day, Money amount) {
        /** Checks nothing but presence. */
        public Paid {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * Computes it as most firms do: the due date moves to a working day, and a leap year has 366 days.
     *
     * @param due the last day to pay as it is printed
     * @param principal what was to be paid
     * @param payments of it, in any order; those in time lower the principal from the start
     * @param until the day up to which it is counted; less where all was paid before
     * @param rates of the half-years
     * @return none where nothing was late by then
     * @throws MissingRepoRateException where the rate of the half-year in which the default began is not known
     */
    public static Optional<LateInterest> of(
            LocalDate due, Money principal, List<Paid> payments, LocalDate until, RepoRates rates) {
        return of(due, principal, payments, until, rates, LateTerms.usual());
    }

    /**
     * Computes it.
     *
     * @param due the last day to pay as it is printed
     * @param principal what was to be paid
     * @param payments of it, in any order; those in time lower the principal from the start
     * @param until the day up to which it is counted; less where all was paid before
     * @param rates of the half-years
     * @param terms when the default begins, and how long a year is
     * @return none where nothing was late by then
     * @throws MissingRepoRateException where the rate of the half-year in which the default began is not known
     */
    public static Optional<LateInterest> of(
            LocalDate due, Money principal, List<Paid> payments, LocalDate until, RepoRates rates, LateTerms terms) {
        LocalDate began = terms.lastDay(due).plusDays(1);
        List<Paid> byDay =
                payments.stream().sorted(Comparator.comparing(Paid::day)).toList();
        Money open = principal;
        LocalDate from = began;
        LocalDate last = began.minusDays(1);
        BigInteger parts = BigInteger.ZERO;
        for (Paid paid : byDay) {
            LocalDate to = paid.day().isBefore(until) ? paid.day() : until;
            if (open.isPositive() && !to.isBefore(from)) {
                parts = parts.add(parts(open, from, to, terms));
                last = to;
                from = to.plusDays(1);
            }
            open = open.minus(paid.amount());
        }
        if (open.isPositive() && !until.isBefore(from)) {
            parts = parts.add(parts(open, from, until, terms));
            last = until;
        }
        if (last.isBefore(began)) {
            return Optional.empty();
        }
        Percentage yearly = rates.interestFrom(began);
        return Optional.of(new LateInterest(began, last, yearly, rounded(principal, parts, yearly)));
    }

    /** Minor units times days, over the days of the year of each, in parts of {@link #COMMON}. */
    private static BigInteger parts(Money open, LocalDate from, LocalDate to, LateTerms terms) {
        BigInteger sum = BigInteger.ZERO;
        LocalDate day = from;
        while (!day.isAfter(to)) {
            LocalDate lastOfYear = LocalDate.of(day.getYear(), 12, 31);
            LocalDate end = lastOfYear.isBefore(to) ? lastOfYear : to;
            long days = ChronoUnit.DAYS.between(day, end) + 1;
            int year = terms.always365() ? 365 : Year.of(day.getYear()).length();
            long weight = days * (COMMON / year);
            sum = sum.add(BigInteger.valueOf(open.minor()).multiply(BigInteger.valueOf(weight)));
            day = end.plusDays(1);
        }
        return sum;
    }

    private static Money rounded(Money principal, BigInteger parts, Percentage yearly) {
        BigDecimal numerator = new BigDecimal(parts.multiply(BigInteger.valueOf(yearly.hundredths())));
        BigDecimal minor = numerator.divide(BigDecimal.valueOf(COMMON * Percentage.WHOLE), 0, RoundingMode.HALF_UP);
        return Money.ofMinor(principal.currency(), minor.longValueExact());
    }
}
