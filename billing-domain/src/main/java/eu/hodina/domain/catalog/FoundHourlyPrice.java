package eu.hodina.domain.catalog;

import eu.hodina.domain.money.Validity;
import java.util.Objects;

/**
 * The price of an hour and where it was found.
 *
 * @param price as it stands in the list: of one worker, or of anybody
 * @param list that has it
 * @param validity of the version in which it stands
 */
public record FoundHourlyPrice(ListPrice price, PriceListCode list, Validity validity) {
    /** Checks that all is there. */
    public FoundHourlyPrice {
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(validity, "validity");
    }
}
