package eu.hodina.application.invoice;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Quantity;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of a document that is made by hand: a quantity at a price, or an amount alone.
 *
 * @param text for people
 * @param quantity of something that is sold by the piece
 * @param unit what one piece is called, as it is printed: {@code ks}; only with a quantity
 * @param price of one piece, where there is a quantity; else the amount
 * @param vatCategory how it is taxed; none = as the client is
 * @param order that it belongs to, where there is one
 */
public record HandLine(
        String text,
        Optional<Quantity> quantity,
        Optional<String> unit,
        Money price,
        Optional<VatCategory> vatCategory,
        Optional<OrderId> order) {
    public HandLine {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(quantity, "quantity");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(vatCategory, "vatCategory");
        Objects.requireNonNull(order, "order");
        if (unit.isPresent() && quantity.isEmpty()) {
            throw new IllegalArgumentException("a unit goes with a quantity: " + text);
        }
    }

    /**
     * A line without a unit.
     *
     * @param text for people
     * @param quantity of something that is sold by the piece
     * @param price of one piece, where there is a quantity; else the amount
     * @param vatCategory how it is taxed; none = as the client is
     * @param order that it belongs to, where there is one
     */
    public HandLine(
            String text,
            Optional<Quantity> quantity,
            Money price,
            Optional<VatCategory> vatCategory,
            Optional<OrderId> order) {
        this(text, quantity, Optional.empty(), price, vatCategory, order);
    }

    /**
     * {@return an amount alone, taxed as the client is}
     *
     * @param text for people
     * @param amount of the line
     */
    public static HandLine of(String text, Money amount) {
        return new HandLine(text, Optional.empty(), amount, Optional.empty(), Optional.empty());
    }

    /** {@return quantity times price, or the price alone} */
    public Money amount() {
        return quantity.map(many -> many.times(price)).orElse(price);
    }
}
