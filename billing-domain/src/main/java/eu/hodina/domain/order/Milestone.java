package eu.hodina.domain.order;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A fixed price that was agreed for a part of an order, or for the whole.
 *
 * @param id its identity
 * @param order that it is a part of
 * @param name as it is printed: {@code Předání první verze}
 * @param amount net of VAT, 0 or more
 * @param vatCategory at home; the rate follows from it and the date of supply
 * @param due when it is to be done; none = not agreed
 * @param done when it was done, and may be billed; none = not yet
 */
public record Milestone(
        OrderLineId id,
        OrderId order,
        String name,
        Money amount,
        VatCategory vatCategory,
        Optional<LocalDate> due,
        Optional<LocalDate> done) {
    public Milestone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(done, "done");
        OrderLine.requireAtHome(vatCategory);
        if (amount.isNegative()) {
            throw new IllegalArgumentException("a fixed price is 0 or more, not " + amount);
        }
    }
}
