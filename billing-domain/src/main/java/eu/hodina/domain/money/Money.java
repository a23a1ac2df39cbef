package eu.hodina.domain.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount in the minor units of one currency: 1 234.50 CZK is 123 450 haléř. Never rounds unless told how, throws
 * {@link ArithmeticException} where a {@code long} would overflow. Immutable and thread-safe.
 *
 * <pre>{@code
 * Money.parse("CZK", "1450.00").timesRatio(50, 60, RoundingMode.HALF_UP)   // 1208.33 CZK
 * }</pre>
 */
public final class Money implements Comparable<Money> {
    private final Currency currency;
    private final long minor;

    private Money(Currency currency, long minor) {
        this.currency = Objects.requireNonNull(currency, "currency");
        this.minor = minor;
    }

    /**
     * Makes an amount of minor units: {@code ofMinor(CZK, 123450)} is 1 234.50 CZK.
     *
     * @param currency whose decimals count
     * @param minor haléř or cents; negative for a debt
     * @return the amount
     */
    public static Money ofMinor(Currency currency, long minor) {
        return new Money(currency, minor);
    }

    /**
     * {@return nothing, in a currency}
     *
     * @param currency of the amounts that it will be added to
     */
    public static Money zero(Currency currency) {
        return new Money(currency, 0);
    }

    /**
     * Takes an amount as it stands; 1.005 CZK is an {@link ArithmeticException}, not a rounding.
     *
     * @param currency whose decimals count
     * @param amount in whole units: 1234.50
     * @return the amount
     */
    public static Money of(Currency currency, BigDecimal amount) {
        int digits = currency.getDefaultFractionDigits();
        if (amount.stripTrailingZeros().scale() > digits) {
            throw new ArithmeticException("an amount with at most " + digits + " decimals was expected in "
                    + currency.getCurrencyCode() + ", not " + amount);
        }
        return of(currency, amount, RoundingMode.UNNECESSARY);
    }

    /**
     * Takes an amount with more decimals than the currency has, and rounds it: 1.005 CZK HALF_UP is 1.01.
     *
     * @param currency whose decimals count
     * @param amount in whole units: 1234.5678
     * @param rounding how, for there is no usual way
     * @return the rounded amount
     */
    public static Money of(Currency currency, BigDecimal amount, RoundingMode rounding) {
        BigDecimal scaled = amount.setScale(currency.getDefaultFractionDigits(), rounding);
        return new Money(currency, scaled.unscaledValue().longValueExact());
    }

    /**
     * Reads an amount: {@code parse("CZK", "1450.00")}; the digits after the point may not exceed the currency's (ISO
     * 4217).
     *
     * @param currencyCode ISO 4217
     * @param amount a decimal with a point
     * @return the amount
     */
    public static Money parse(String currencyCode, String amount) {
        return of(Currency.getInstance(currencyCode), new BigDecimal(amount));
    }

    /** {@return the currency of the amount} */
    public Currency currency() {
        return currency;
    }

    /** {@return minor units: haléř, cents} */
    public long minor() {
        return minor;
    }

    /** {@return the amount in whole units, with the currency's decimals: 1234.50} */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    /**
     * {@return the exact sum}
     *
     * @param other in the same currency
     * @throws CurrencyMismatchException for another currency
     * @throws ArithmeticException where the sum does not fit
     */
    public Money plus(Money other) {
        return new Money(currency, Math.addExact(minor, sameCurrency(other).minor));
    }

    /**
     * {@return the exact difference}
     *
     * @param other in the same currency
     * @throws CurrencyMismatchException for another currency
     * @throws ArithmeticException where the difference does not fit
     */
    public Money minus(Money other) {
        return new Money(currency, Math.subtractExact(minor, sameCurrency(other).minor));
    }

    /**
     * {@return the same amount with the other sign}
     *
     * @throws ArithmeticException where it does not fit
     */
    public Money negated() {
        return new Money(currency, Math.negateExact(minor));
    }

    /**
     * {@return the exact product}
     *
     * @param factor how many times
     * @throws ArithmeticException where the product does not fit
     */
    public Money times(long factor) {
        return new Money(currency, Math.multiplyExact(minor, factor));
    }

    /**
     * This times {@code numerator / denominator}: multiplies first, rounds once. 10 000.00 CZK times 16 / 31 is 5
     * 161.29, HALF_UP.
     *
     * @param numerator any
     * @param denominator any but 0
     * @param rounding how to a whole minor unit
     * @return the rounded product
     * @throws ArithmeticException where the result does not fit, or {@code denominator} is 0
     */
    public Money timesRatio(long numerator, long denominator, RoundingMode rounding) {
        long high = Math.multiplyHigh(minor, numerator);
        long low = minor * numerator;
        boolean fits = high == 0 && low >= 0 || high == -1 && low < 0;
        if (fits && denominator > 0 && rounding == RoundingMode.HALF_UP) {
            return new Money(currency, divideHalfUp(low, denominator));
        }
        BigInteger product = BigInteger.valueOf(minor).multiply(BigInteger.valueOf(numerator));
        BigDecimal quotient = new BigDecimal(product).divide(BigDecimal.valueOf(denominator), 0, rounding);
        return new Money(currency, quotient.longValueExact());
    }

    /** Half goes away from zero, as HALF_UP does. */
    private static long divideHalfUp(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long rest = Math.abs(dividend % divisor);
        boolean away = rest >= divisor - rest;
        return away ? quotient + Long.signum(dividend) : quotient;
    }

    /** {@return whether it is exactly 0} */
    public boolean isZero() {
        return minor == 0;
    }

    /** {@return whether it is less than 0} */
    public boolean isNegative() {
        return minor < 0;
    }

    /** {@return whether it is more than 0} */
    public boolean isPositive() {
        return minor > 0;
    }

    /**
     * {@return the smaller of the two}
     *
     * @param other in the same currency
     * @throws CurrencyMismatchException for another currency
     */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        return other;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && minor == money.minor && currency.equals(money.currency);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(minor) + currency.hashCode();
    }

    /** {@return the amount alone, in the currency's digits with a point, as files have it: {@code 1450.00}} */
    public String toPlainString() {
        return toBigDecimal().toPlainString();
    }

    /** {@code 1450.00 CZK}. */
    @Override
    public String toString() {
        return toPlainString() + " " + currency.getCurrencyCode();
    }
}
