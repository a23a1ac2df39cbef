package eu.hodina.domain.order;

import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.money.CurrencyMismatchException;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Something beside work that an order is billed for: a product that was delivered, or an expense that is passed on.
 *
 * @param id its identity
 * @param order that it is billed with
 * @param kind of line
 * @param product what was delivered; there for a product, and only there
 * @param text as it is printed: {@code Disk SSD 1 TB}
 * @param quantity how many
 * @param unitPrice of one, net of VAT, 0 or more
 * @param vatCategory at home; the rate follows from it and the date of supply, as it does for a product
 * @param date of the delivery or the expense
 * @param cost what the firm itself paid for all of it, net of VAT, 0 or more, in any currency; none = not known
 */
public record OrderLine(
        OrderLineId id,
        OrderId order,
        Kind kind,
        Optional<ProductCode> product,
        String text,
        Quantity quantity,
        Money unitPrice,
        VatCategory vatCategory,
        LocalDate date,
        Optional<Money> cost) {

    /** What a line is. */
    public enum Kind {
        /** Goods or a service of the catalog, sold by the piece. */
        PRODUCT,
        /** What was paid for the client: travel, licences. */
        EXPENSE
    }

    public OrderLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(cost, "cost");
        if (product.isPresent() != (kind == Kind.PRODUCT)) {
            throw new IllegalArgumentException("a line of a product names it, and no other does");
        }
        requireAtHome(vatCategory);
        if (unitPrice.isNegative()) {
            throw new IllegalArgumentException("a unit price is 0 or more, not " + unitPrice);
        }
        if (cost.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("a cost is 0 or more, not " + cost.get());
        }
        quantity.times(unitPrice);
    }

    static void requireAtHome(VatCategory vatCategory) {
        if (!vatCategory.bearsTax() && vatCategory != VatCategory.EXEMPT) {
            throw new IllegalArgumentException("what is sold is STANDARD, REDUCED, ZERO or EXEMPT, not " + vatCategory);
        }
    }

    /** {@return what the client pays for it, net of VAT: 2 times 1 990.00 is 3 980.00} */
    public Money net() {
        return quantity.times(unitPrice);
    }

    /**
     * {@return what it earns: 3 980.00 less a cost of 3 100.00 is 880.00; none where the cost is not known}
     *
     * @throws CurrencyMismatchException where it was paid in another currency
     */
    public Optional<Money> margin() {
        return cost.map(net()::minus);
    }
}
