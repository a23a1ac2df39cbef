package eu.hodina.domain.money;

import java.math.BigDecimal;

/**
 * A change in per cent with at most two decimals, of either sign.
 *
 * <pre>{@code Percentage.parse("2.4").hundredths()   // 240}</pre>
 *
 * @param hundredths hundredths of a per cent: 2.4 % is 240; from -10 000 (all is lost) to 100 000 (eleven times as much)
 */
public record Percentage(int hundredths) implements Comparable<Percentage> {
    /** Hundredths of a per cent in a whole. */
    public static final int WHOLE = 10_000;

    public Percentage {
        if (hundredths < -WHOLE || hundredths > 10 * WHOLE) {
            throw new IllegalArgumentException(
                    "a change is from -100 to 1000 %, not " + hundredths + " hundredths of a per cent");
        }
    }

    /**
     * Reads a percentage: {@code parse("2.4")}, {@code parse("-0.15")}; a third decimal is an
     * {@link ArithmeticException}.
     *
     * @param percent a decimal with a point
     * @return the percentage
     */
    public static Percentage parse(String percent) {
        return new Percentage(new BigDecimal(percent).movePointRight(2).intValueExact());
    }

    /** {@return whether it is more than 0} */
    public boolean isPositive() {
        return hundredths > 0;
    }

    /**
     * The percentage as people read it, without trailing zeros.
     *
     * @return {@code 2.4}, {@code -0.15}
     */
    public String percent() {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Percentage other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** {@code 2.4 %}. */
    @Override
    public String toString() {
        return percent() + " %";
    }
}
