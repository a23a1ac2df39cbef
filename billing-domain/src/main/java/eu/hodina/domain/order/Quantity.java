package eu.hodina.domain.order;

import eu.hodina.domain.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How many of something, exactly, with at most three decimals: {@code 1.5} is 1 500 thousandths.
 *
 * @param thousandths from 1 to {@value #MOST}
 */
public record Quantity(long thousandths) implements Comparable<Quantity> {
    /** A billion less a thousandth. */
    public static final long MOST = 999_999_999_999L;

    public Quantity {
        if (thousandths < 1 || thousandths > MOST) {
            throw new IllegalArgumentException(
                    "a quantity is from 0.001 to 999999999.999, not " + thousandths + " thousandths");
        }
    }

    /**
     * Reads a quantity: {@code parse("2")}, {@code parse("0.125")}.
     *
     * @param text digits, at most nine, and at most three after a point
     * @return the quantity
     * @throws IllegalArgumentException for anything else, and for 0
     */
    public static Quantity parse(String text) {
        Objects.requireNonNull(text, "text");
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,3})?")) {
            throw new IllegalArgumentException("a quantity of at most 9 digits and 3 decimals was expected: 1.5");
        }
        return new Quantity(new BigDecimal(text).movePointRight(3).longValueExact());
    }

    /**
     * What so many cost: 1.5 times 33.33 is 50.00, rounded once, HALF_UP.
     *
     * @param unitPrice of one
     * @return the net
     * @throws ArithmeticException where it does not fit
     */
    public Money times(Money unitPrice) {
        return unitPrice.timesRatio(thousandths, 1000, RoundingMode.HALF_UP);
    }

    /** {@return the quantity without trailing zeros: {@code 1.5}} */
    public String toPlainString() {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(thousandths, other.thousandths);
    }

    @Override
    public String toString() {
        return toPlainString();
    }
}
