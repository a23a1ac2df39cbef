package eu.hodina.application.order;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.order.Milestone;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderLineId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wanted of a fixed price.
 *
 * @param name as it is printed: {@code Předání první verze}
 * @param amount net of VAT
 * @param vatCategory at home
 * @param due when it is to be done; none = not agreed
 * @param done when it was done; none = not yet
 */
public record MilestoneDraft(
        String name, Money amount, VatCategory vatCategory, Optional<LocalDate> due, Optional<LocalDate> done) {
    public MilestoneDraft {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(vatCategory, "vatCategory");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(done, "done");
    }

    Milestone milestone(OrderLineId id, OrderId order) {
        return new Milestone(id, order, name, amount, vatCategory, due, done);
    }
}
