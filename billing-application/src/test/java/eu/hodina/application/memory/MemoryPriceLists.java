package eu.hodina.application.memory;

import eu.hodina.application.catalog.PriceLists;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.money.Validity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Twin of the price lists. */
final class MemoryPriceLists implements PriceLists {
    private final MemoryTransactions transactions;
    private final MemoryProducts products;
    private final Shelf<List<Object>, PriceList> versions;

    MemoryPriceLists(MemoryTransactions transactions, MemoryProducts products) {
        this.transactions = transactions;
        this.products = products;
        this.versions = transactions.shelf();
    }

    @Override
    public void add(PriceList version) {
        transactions.run(() -> {
            version.productPrices().forEach(price -> products.requireKnown(price.product()));
            Versions.requireFree(version.validity(), rivals(version), PriceList::validity);
            versions.add(key(version), version);
        });
    }

    @Override
    public void replace(PriceList version) {
        transactions.run(() -> {
            if (versions.find(key(version)).isEmpty()) {
                throw new IllegalStateException(
                        "there is no version of price list " + version.code() + " from " + first(version.validity()));
            }
            version.productPrices().forEach(price -> products.requireKnown(price.product()));
            List<PriceList> others = rivals(version).stream()
                    .filter(other -> !key(other).equals(key(version)))
                    .toList();
            Versions.requireFree(version.validity(), others, PriceList::validity);
            versions.put(key(version), version);
        });
    }

    private List<PriceList> rivals(PriceList version) {
        return versions.all()
                .filter(other -> other.code().equals(version.code())
                        || other.byDefault()
                                && version.byDefault()
                                && other.currency().equals(version.currency()))
                .toList();
    }

    private static List<Object> key(PriceList version) {
        return List.of(version.code(), first(version.validity()));
    }

    private static LocalDate first(Validity validity) {
        return validity.first().orElse(LocalDate.MIN);
    }

    @Override
    public Optional<PriceList> find(PriceListCode code, LocalDate day) {
        return versions.all()
                .filter(list -> list.code().equals(code) && list.validity().contains(day))
                .findFirst();
    }

    @Override
    public List<PriceList> in(Currency currency) {
        return sorted(versions.all().filter(list -> list.currency().equals(currency)));
    }

    @Override
    public List<PriceList> all() {
        return sorted(versions.all());
    }

    private static List<PriceList> sorted(Stream<PriceList> lists) {
        return lists.sorted(
                        Comparator.comparing(PriceList::code).thenComparing(PriceList::validity, Versions.byFirstDay()))
                .toList();
    }

    @Override
    public List<PriceList> versions(PriceListCode code) {
        return all().stream().filter(version -> version.code().equals(code)).toList();
    }

    @Override
    public List<PriceList> page(Optional<String> after, int limit) {
        return Versions.page(all(), version -> version.code().value(), after, limit);
    }
}
