package eu.hodina.domain.money;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;

/** An amount is to be converted into crowns, and no rate of the day is known. */
public final class MissingExchangeRateException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Of which no rate is known. */
    private final Currency currency;
    /** On which it was to hold. */
    private final LocalDate day;

    /**
     * Says what is missing.
     *
     * @param currency of which no rate is known
     * @param day on which it was to hold
     */
    public MissingExchangeRateException(Currency currency, LocalDate day) {
        super("no exchange rate of " + currency.getCurrencyCode() + " to CZK holds on " + day
                + ": one published on that day or at most " + ExchangeRates.LONGEST + " days before it was expected");
        this.currency = Objects.requireNonNull(currency, "currency");
        this.day = Objects.requireNonNull(day, "day");
    }

    /** {@return of which no rate is known} */
    public Currency currency() {
        return currency;
    }

    /** {@return on which it was to hold} */
    public LocalDate day() {
        return day;
    }
}
