package eu.hodina.domain.insight;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A piece of work with what is charged for it.
 *
 * @param order for which it was done
 * @param worker who did it
 * @param date when it was done
 * @param minutes as they were measured
 * @param amount without VAT, in the client's currency; 0 for what is not billed
 */
public record ChargedWork(OrderId order, WorkerId worker, LocalDate date, long minutes, Money amount) {
    public ChargedWork {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(amount, "amount");
    }
}
