package eu.hodina.application.catalog;

import eu.hodina.domain.catalog.IndexedPart;
import eu.hodina.domain.catalog.PriceChange;
import java.util.List;

/** Port: the history of indexation. What is in it never changes. */
public interface PriceChanges {

    /**
     * Keeps the rises of one indexation, all or none.
     *
     * @param changes in the order in which they are shown
     * @throws IllegalStateException where one of the prices rose on the same day before
     */
    void add(List<PriceChange> changes);

    /**
     * The history of one kind of prices of an agreement or a price list.
     *
     * @param part fees, overage prices or list prices
     * @param owner id of the agreement, or code of the price list
     * @return by the first day of the new price, then in the order in which they were kept
     */
    List<PriceChange> of(IndexedPart part, String owner);
}
