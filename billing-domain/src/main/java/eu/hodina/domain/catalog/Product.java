package eu.hodina.domain.catalog;

import eu.hodina.domain.money.VatCategory;
import java.util.Objects;

/**
 * Goods or a service that is sold by the piece, not by time; its prices stand in the price lists.
 *
 * <pre>{@code
 * new Product(new ProductCode("SSD-1T"), BilingualName.of("Disk SSD 1 TB", "SSD 1 TB"),
 *         BilingualName.of("ks", "pc"), VatCategory.STANDARD)
 * }</pre>
 *
 * @param code unique among products: {@code SSD-1T}
 * @param name for people
 * @param unit what one of it is called: {@code ks}, {@code pc}
 * @param vatCategory at home: STANDARD, REDUCED, ZERO or EXEMPT; the rate follows from it and the date of supply, so
 *     that a change of law needs no change of products. What a client abroad is charged follows from the client.
 */
public record Product(ProductCode code, BilingualName name, BilingualName unit, VatCategory vatCategory) {
    public Product {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        if (!vatCategory.bearsTax() && vatCategory != VatCategory.EXEMPT) {
            throw new IllegalArgumentException(
                    "product " + code + " is STANDARD, REDUCED, ZERO or EXEMPT, not " + vatCategory);
        }
    }
}
