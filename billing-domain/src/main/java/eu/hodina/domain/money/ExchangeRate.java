package eu.hodina.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * What a quantity of one currency is worth in another, exactly as a bank lists it: 1 EUR = 24.350 CZK, 100 HUF = 6.214
 * CZK. Immutable.
 *
 * @param from the currency that is converted
 * @param to the currency that it becomes
 * @param quantity of {@code from}, 1 or more
 * @param worth of the quantity, in {@code to}, more than zero
 */
public record ExchangeRate(Currency from, Currency to, int quantity, BigDecimal worth) {
    public ExchangeRate {
        Objects.requireNonNull(worth, "worth");
        if (from.equals(to)) {
            throw new IllegalArgumentException("a rate is between two currencies, not " + from + " twice");
        }
        if (quantity < 1 || worth.signum() <= 0) {
            throw new IllegalArgumentException(
                    "a rate has a quantity of 1 or more and a worth above zero, not " + quantity + " and " + worth);
        }
    }

    /**
     * Reads the rate of one unit: {@code parse("EUR", "CZK", "24.350")}.
     *
     * @param from ISO 4217 code
     * @param to ISO 4217 code
     * @param worth a decimal with a point, more than zero
     * @return the rate
     */
    public static ExchangeRate parse(String from, String to, String worth) {
        return new ExchangeRate(Currency.getInstance(from), Currency.getInstance(to), 1, new BigDecimal(worth));
    }

    /**
     * Converts into the other currency, rounded once, HALF_UP: 333.33 EUR at 25.115 is 8 371.58 CZK.
     *
     * @param amount in {@code from}
     * @return the amount in {@code to}
     * @throws CurrencyMismatchException for an amount that is not in {@code from}
     */
    public Money convert(Money amount) {
        if (!amount.currency().equals(from)) {
            throw new CurrencyMismatchException(from, amount.currency());
        }
        BigDecimal product = amount.toBigDecimal().multiply(worth);
        return Money.of(
                to, product.divide(BigDecimal.valueOf(quantity), to.getDefaultFractionDigits(), RoundingMode.HALF_UP));
    }
}
