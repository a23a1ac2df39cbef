package eu.hodina.domain.catalog;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import java.util.Objects;

/**
 * The price of a unit of a product and where it was found.
 *
 * @param unitPrice net of VAT
 * @param list that has it
 * @param validity of the version in which it stands
 */
public record FoundUnitPrice(Money unitPrice, PriceListCode list, Validity validity) {
    public FoundUnitPrice {
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(validity, "validity");
    }
}
