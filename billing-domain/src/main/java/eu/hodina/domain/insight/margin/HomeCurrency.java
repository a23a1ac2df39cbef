package eu.hodina.domain.insight.margin;

import eu.hodina.domain.money.ExchangeRates;
import eu.hodina.domain.money.MissingExchangeRateException;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * The firm's currency, with the published rates into it. What is foreign counts at the rate of the last day of its month, or of
 * today in a month that is not over.
 */
public final class HomeCurrency {
    private final Currency currency;
    private final ExchangeRates rates;
    private final LocalDate today;

    /**
     * The firm's currency on a day.
     *
     * @param currency into which the rates are
     * @param rates the published ones
     * @param today the last day of which a rate may be known
     */
    public HomeCurrency(Currency currency, ExchangeRates rates, LocalDate today) {
        this.currency = Objects.requireNonNull(currency, "currency");
        this.rates = Objects.requireNonNull(rates, "rates");
        this.today = Objects.requireNonNull(today, "today");
    }

    /** {@return the currency of every amount of the report} */
    public Currency currency() {
        return currency;
    }

    /** {@return the day on which the report is made} */
    public LocalDate today() {
        return today;
    }

    /**
     * {@return the day whose rate counts for a month}
     *
     * @param month of the work
     */
    public LocalDate rateDay(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return last.isBefore(today) ? last : today;
    }

    /**
     * {@return what an amount is in the firm's currency; none where no rate is known}
     *
     * @param amount in any currency
     * @param month in which it counts
     */
    public Optional<Money> convert(Money amount, YearMonth month) {
        if (amount.currency().equals(currency)) {
            return Optional.of(amount);
        }
        try {
            return Optional.of(
                    rates.rateOn(amount.currency(), rateDay(month)).rate().convert(amount));
        } catch (MissingExchangeRateException e) {
            return Optional.empty();
        }
    }
}
