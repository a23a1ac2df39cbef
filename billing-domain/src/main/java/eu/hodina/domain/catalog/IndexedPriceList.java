package eu.hodina.domain.catalog;

import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A price list raised by an index: the version that was, ended and otherwise untouched, the one that follows, and what
 * rose.
 *
 * @param succession the version that was and the one that follows
 * @param changes at least one; a price that stays as it was is not among them
 */
public record IndexedPriceList(PriceListSuccession succession, List<PriceChange> changes) {
    public IndexedPriceList {
        Objects.requireNonNull(succession, "succession");
        changes = List.copyOf(changes);
    }

    /**
     * Raises all prices of a version, of services, of single workers and of products.
     *
     * @param current the version valid on the day before the indexation
     * @param indexation of one year
     * @param ratedTo the last day that is rated already of any client who pays by the list
     * @return none where nothing rises: no or no positive index, the list is not indexed, begins on the day or later or
     *     has ended before it
     * @throws IndexationRefusedException where the indexation would reach back into what is rated
     */
    public static Optional<IndexedPriceList> of(PriceList current, Indexation indexation, Optional<LocalDate> ratedTo) {
        LocalDate from = indexation.from();
        if (!current.validity().contains(from.minusDays(1))
                || !current.validity().contains(from)) {
            return Optional.empty();
        }
        List<PriceChange> changes = new ArrayList<>();
        PriceListSuccession copy = current.succeededFrom(from);
        PriceList opened = raised(copy.opened(), indexation, changes);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        indexation.requireAfter(current.code().value(), ratedTo);
        return Optional.of(new IndexedPriceList(new PriceListSuccession(copy.ended(), opened), changes));
    }

    private static PriceList raised(PriceList list, Indexation indexation, List<PriceChange> changes) {
        List<ListPrice> hourly = new ArrayList<>();
        for (ListPrice price : list.prices()) {
            IndexedPrice name = IndexedPrice.of(list.code(), price);
            Money raised = raised(indexation, name, price.hourly().perHour(), changes);
            hourly.add(new ListPrice(price.activity(), price.worker(), new HourlyPrice(raised)));
        }
        List<ProductPrice> ofProducts = new ArrayList<>();
        for (ProductPrice price : list.productPrices()) {
            IndexedPrice name = IndexedPrice.of(list.code(), price);
            ofProducts.add(new ProductPrice(price.product(), raised(indexation, name, price.unitPrice(), changes)));
        }
        return list.withPrices(hourly, ofProducts);
    }

    private static Money raised(Indexation indexation, IndexedPrice name, Money old, List<PriceChange> changes) {
        Optional<PriceChange> change = indexation.change(name, old);
        change.ifPresent(changes::add);
        return change.map(PriceChange::after).orElse(old);
    }
}
