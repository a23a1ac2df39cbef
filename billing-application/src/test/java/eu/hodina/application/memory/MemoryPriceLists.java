package eu.hodina.application.memory;

import eu.hodina.application.catalog.PriceLists;
import eu.hodina.domain.catalog.PriceList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;

/** Twin of the price lists. */
final class MemoryPriceLists implements PriceLists {
    private final MemoryTransactions transactions;
    private final Shelf<List<Object>, PriceList> versions;

    MemoryPriceLists(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.versions = transactions.shelf();
    }

    @Override
    public void add(PriceList version) {
        transactions.run(() -> {
            List<PriceList> others = versions.all()
                    .filter(other -> other.code().equals(version.code()))
                    .toList();
            Versions.requireFree(version.validity(), others, PriceList::validity);
            versions.add(List.of(version.code(), version.validity()), version);
        });
    }

    @Override
    public List<PriceList> in(Currency currency) {
        return versions.all()
                .filter(list -> list.currency().equals(currency))
                .sorted(Comparator.comparing(PriceList::code).thenComparing(PriceList::validity, Versions.byFirstDay()))
                .toList();
    }
}
