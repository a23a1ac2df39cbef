package eu.hodina.application.memory;

import eu.hodina.application.money.ExchangeRateTable;
import eu.hodina.domain.money.PublishedRate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Twin of the exchange rates. */
final class MemoryExchangeRates implements ExchangeRateTable {
    private static final Comparator<PublishedRate.Key> NEWEST_FIRST = Comparator.comparing(PublishedRate.Key::day)
            .reversed()
            .thenComparing(key -> key.currency().getCurrencyCode());

    private final MemoryTransactions transactions;
    private final Shelf<PublishedRate.Key, PublishedRate> rates;

    MemoryExchangeRates(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.rates = transactions.shelf();
    }

    @Override
    public void putAll(Collection<PublishedRate> published) {
        transactions.run(() -> published.forEach(rate -> rates.put(rate.key(), rate)));
    }

    @Override
    public Optional<PublishedRate> find(PublishedRate.Key key) {
        return rates.find(key);
    }

    @Override
    public List<PublishedRate> page(Optional<Currency> currency, Optional<PublishedRate.Key> after, int limit) {
        return rates.all()
                .filter(rate ->
                        currency.isEmpty() || currency.get().equals(rate.key().currency()))
                .filter(rate -> after.isEmpty() || NEWEST_FIRST.compare(rate.key(), after.get()) > 0)
                .sorted(Comparator.comparing(PublishedRate::key, NEWEST_FIRST))
                .limit(limit)
                .toList();
    }

    @Override
    public List<PublishedRate> published(LocalDate first, LocalDate last) {
        return rates.all()
                .filter(rate -> !rate.day().isBefore(first) && !rate.day().isAfter(last))
                .sorted(Comparator.comparing(PublishedRate::key, NEWEST_FIRST))
                .toList();
    }
}
