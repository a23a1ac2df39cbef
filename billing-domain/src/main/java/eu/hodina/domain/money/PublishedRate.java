package eu.hodina.domain.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;

/**
 * What a currency was worth in crowns on the day on which that was published; it holds until the next one is (Act
 * 235/2004 Sb., § 4; handbook 4.10). Immutable.
 *
 * <pre>{@code
 * new PublishedRate(LocalDate.parse("2026-11-23"), ExchangeRate.parse("EUR", "CZK", "24.350"), "ČNB 226/2026")
 * }</pre>
 *
 * @param day of publication
 * @param rate into CZK; its worth has at most six decimals, and is kept with at least three, as the bank writes it
 * @param source who published it, 1 to 255 characters
 */
public record PublishedRate(LocalDate day, ExchangeRate rate, String source) {
    private static final Currency CROWNS = Currency.getInstance("CZK");
    private static final int LEAST_DECIMALS = 3;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 15;

    /**
     * By what a rate is found: there is one a currency and day.
     *
     * @param currency that is converted
     * @param day of publication
     */
    public record Key(Currency currency, LocalDate day) {
        /** Checks nothing but presence. */
        public Key {
            Objects.requireNonNull(currency, "currency");
            Objects.requireNonNull(day, "day");
        }

        /** {@return as paths and the trail name it: {@code EUR/2026-11-23}} */
        @Override
        public String toString() {
            return currency.getCurrencyCode() + "/" + day;
        }
    }

    public PublishedRate {
        Objects.requireNonNull(day, "day");
        if (!rate.to().equals(CROWNS)) {
            throw new IllegalArgumentException("a published rate is into CZK, not into " + rate.to());
        }
        BigDecimal worth = exact(rate.worth());
        rate = new ExchangeRate(rate.from(), rate.to(), rate.quantity(), worth);
        if (source.isBlank() || source.length() > 255) {
            throw new IllegalArgumentException("a source has 1 to 255 characters");
        }
    }

    private static BigDecimal exact(BigDecimal worth) {
        BigDecimal stripped = worth.stripTrailingZeros();
        if (stripped.scale() > MOST_DECIMALS
                || (long) stripped.precision() - stripped.scale() > MOST_DIGITS - MOST_DECIMALS) {
            throw new IllegalArgumentException("a rate has at most " + (MOST_DIGITS - MOST_DECIMALS) + " digits and "
                    + MOST_DECIMALS + " decimals");
        }
        return stripped.setScale(Math.max(LEAST_DECIMALS, stripped.scale()));
    }

    /** {@return by what it is found: the currency that is converted, and the day} */
    public Key key() {
        return new Key(rate.from(), day);
    }
}
