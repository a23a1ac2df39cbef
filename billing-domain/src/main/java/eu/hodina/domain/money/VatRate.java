package eu.hodina.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate of value added tax with at most two decimals.
 *
 * @param hundredths hundredths of a per cent: 21 % is 2100, 10.5 % is 1050; from 0 to 10 000
 */
public record VatRate(int hundredths) implements Comparable<VatRate> {
    public VatRate {
        if (hundredths < 0 || hundredths > 10_000) {
            throw new IllegalArgumentException("a VAT rate is from 0 to 100 %, not " + hundredths + " hundredths");
        }
    }

    /**
     * Reads a rate: {@code ofPercent("21")}, {@code ofPercent("10.5")}; a third decimal is an
     * {@link ArithmeticException}.
     *
     * @param percent a decimal with a point, 0 or more
     * @return the rate
     */
    public static VatRate ofPercent(String percent) {
        return new VatRate(new BigDecimal(percent).movePointRight(2).intValueExact());
    }

    /**
     * {@return the tax on a base, HALF_UP to the minor unit: 21 % of 101.20 is 21.25 (Act 235/2004 Sb., § 37)}
     *
     * @param base the sum of the nets of one rate
     */
    public Money taxOf(Money base) {
        return base.timesRatio(hundredths, 10_000, RoundingMode.HALF_UP);
    }

    /**
     * The rate as people read it.
     *
     * @return per cent without trailing zeros: {@code 21}, {@code 10.5}
     */
    public String percent() {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(VatRate other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return percent() + " %";
    }
}
