package eu.hodina.application.money;

import eu.hodina.domain.money.ExchangeRates;
import eu.hodina.domain.money.PublishedRate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Port: the published exchange rates into crowns, one a currency and day. */
public interface ExchangeRateTable {

    /**
     * Keeps rates, each instead of the one of its currency and day that was kept before; documents keep the rates that
     * they were issued with.
     *
     * @param rates in any order
     */
    void putAll(Collection<PublishedRate> rates);

    /**
     * {@return the rate that was published on the very day; none where none was}
     *
     * @param key currency and day
     */
    Optional<PublishedRate> find(PublishedRate.Key key);

    /**
     * A piece of the list.
     *
     * @param currency of these alone; none = of all
     * @param after only those that come after this one
     * @param limit at most so many
     * @return rates, by day falling, those of a day by currency
     */
    List<PublishedRate> page(Optional<Currency> currency, Optional<PublishedRate.Key> after, int limit);

    /**
     * {@return all that were published on these days}
     *
     * @param first day
     * @param last day, included
     */
    List<PublishedRate> published(LocalDate first, LocalDate last);

    /**
     * All that a run over documents of these days needs, read once.
     *
     * @param first day on which a rate has to hold
     * @param last day, included
     * @return the table of the rates that hold on these days
     */
    default ExchangeRates holding(LocalDate first, LocalDate last) {
        return new ExchangeRates(published(first.minusDays(ExchangeRates.LONGEST), last));
    }

    /**
     * {@return the rate that holds on one day}
     *
     * @param currency that is converted
     * @param day on which the tax liability arises
     * @throws eu.hodina.domain.money.MissingExchangeRateException where none was published in time
     */
    default PublishedRate rateOn(Currency currency, LocalDate day) {
        return holding(day, day).rateOn(currency, day);
    }
}
