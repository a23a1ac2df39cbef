package eu.hodina.domain.catalog;

import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * The price of one unit of a product in a price list.
 *
 * @param product whose price it is
 * @param unitPrice net of VAT, 0 or more
 */
public record ProductPrice(ProductCode product, Money unitPrice) {
    public ProductPrice {
        Objects.requireNonNull(product, "product");
        if (unitPrice.isNegative()) {
            throw new IllegalArgumentException("a unit of " + product + " costs 0 or more, not " + unitPrice);
        }
    }
}
