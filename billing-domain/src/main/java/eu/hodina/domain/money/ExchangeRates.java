package eu.hodina.domain.money;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The table of published rates: of a day holds the last one that was published by then, for a bank publishes none on
 * weekends and holidays (handbook 4.10). Immutable.
 *
 * <pre>{@code
 * rates.rateOn(EUR, LocalDate.parse("2026-11-22"))   // a Sunday: the rate of Friday, 20 November
 * }</pre>
 */
public final class ExchangeRates {
    /** So many days a rate holds at most; more without a new one means that the table was not kept. */
    public static final int LONGEST = 10;

    private final Map<Currency, NavigableMap<LocalDate, PublishedRate>> rates = new HashMap<>();

    /**
     * Makes a table.
     *
     * @param published in any order; one a currency and day
     */
    public ExchangeRates(Collection<PublishedRate> published) {
        for (PublishedRate one : published) {
            PublishedRate other = rates.computeIfAbsent(one.rate().from(), currency -> new TreeMap<>())
                    .put(one.day(), one);
            if (other != null) {
                throw new IllegalArgumentException("two rates of " + one.key());
            }
        }
    }

    /**
     * {@return the rate that holds on the day: the last one published on it or on one of the {@value #LONGEST} days
     * before}
     *
     * @param currency that is converted
     * @param day on which the tax liability arises
     * @throws MissingExchangeRateException where none was published in time
     */
    public PublishedRate rateOn(Currency currency, LocalDate day) {
        return Optional.ofNullable(rates.get(currency))
                .flatMap(own -> Optional.ofNullable(own.floorEntry(day)))
                .map(Map.Entry::getValue)
                .filter(rate -> !rate.day().isBefore(day.minusDays(LONGEST)))
                .orElseThrow(() -> new MissingExchangeRateException(currency, day));
    }
}
