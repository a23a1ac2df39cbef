package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.money.Money;
import java.util.Currency;
import java.util.Objects;

/**
 * What some work bills, part by part. The four amounts are net of VAT and add up to {@link #net}.
 *
 * @param billedMinutes of billable work, after rounding
 * @param coveredMinutes drawn from allowances of time
 * @param work the amounts of work lines
 * @param minimums what minimum charges add
 * @param fees of agreements
 * @param credits what allowances of money pay; 0 or less
 */
public record BilledFigures(
        long billedMinutes, long coveredMinutes, Money work, Money minimums, Money fees, Money credits) {
    public BilledFigures {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(minimums, "minimums");
        Objects.requireNonNull(fees, "fees");
        Objects.requireNonNull(credits, "credits");
    }

    /**
     * No minutes and no money.
     *
     * @param currency of the amounts
     * @return all parts 0
     */
    public static BilledFigures none(Currency currency) {
        Money zero = Money.zero(currency);
        return new BilledFigures(0, 0, zero, zero, zero, zero);
    }

    /** {@return the sum of the four amounts: 1525.00 + 75.00 + 10000.00 - 600.00 are 11000.00} */
    public Money net() {
        return work.plus(minimums).plus(fees).plus(credits);
    }

    /**
     * Part by part.
     *
     * @param other in the same currency
     * @return the sums
     * @throws ArithmeticException where a sum does not fit
     */
    public BilledFigures plus(BilledFigures other) {
        return new BilledFigures(
                Math.addExact(billedMinutes, other.billedMinutes),
                Math.addExact(coveredMinutes, other.coveredMinutes),
                work.plus(other.work),
                minimums.plus(other.minimums),
                fees.plus(other.fees),
                credits.plus(other.credits));
    }

    /**
     * Part by part; every part may be negative.
     *
     * @param other in the same currency
     * @return the differences
     * @throws ArithmeticException where a difference does not fit
     */
    public BilledFigures minus(BilledFigures other) {
        return new BilledFigures(
                Math.subtractExact(billedMinutes, other.billedMinutes),
                Math.subtractExact(coveredMinutes, other.coveredMinutes),
                work.minus(other.work),
                minimums.minus(other.minimums),
                fees.minus(other.fees),
                credits.minus(other.credits));
    }
}
