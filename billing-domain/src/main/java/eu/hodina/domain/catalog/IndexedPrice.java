package eu.hodina.domain.catalog;

import eu.hodina.domain.people.WorkerId;
import java.util.Objects;
import java.util.Optional;

/**
 * Which price an indexation raised, in plain values that outlive what they name.
 *
 * @param part a fee, an overage price or a price of a list
 * @param owner id of the agreement, or code of the price list
 * @param activity of an hourly price; none = that of all activities, or no hourly price
 * @param worker whose price of a list it is; none = anybody's
 * @param product of a price of a list, instead of an activity
 */
public record IndexedPrice(
        IndexedPart part,
        String owner,
        Optional<ActivityCode> activity,
        Optional<WorkerId> worker,
        Optional<ProductCode> product) {
    public IndexedPrice {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(product, "product");
    }

    /**
     * {@return the fee of an agreement}
     *
     * @param agreement its id
     */
    public static IndexedPrice fee(String agreement) {
        return new IndexedPrice(IndexedPart.FEE, agreement, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return the overage price of an agreement, of one activity or of all}
     *
     * @param agreement its id
     * @param activity none = all activities
     */
    public static IndexedPrice overage(String agreement, Optional<ActivityCode> activity) {
        return new IndexedPrice(IndexedPart.OVERAGE_PRICE, agreement, activity, Optional.empty(), Optional.empty());
    }

    static IndexedPrice of(PriceListCode list, ListPrice price) {
        return new IndexedPrice(
                IndexedPart.LIST_PRICE, list.value(), Optional.of(price.activity()), price.worker(), Optional.empty());
    }

    static IndexedPrice of(PriceListCode list, ProductPrice price) {
        return new IndexedPrice(
                IndexedPart.LIST_PRICE, list.value(), Optional.empty(), Optional.empty(), Optional.of(price.product()));
    }
}
