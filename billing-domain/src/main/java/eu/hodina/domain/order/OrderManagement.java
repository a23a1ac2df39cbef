package eu.hodina.domain.order;

import eu.hodina.domain.people.WorkerId;
import java.util.Objects;
import java.util.Optional;

/**
 * How an order is led.
 *
 * @param state how far it is
 * @param mode when it is billed
 * @param budget what it is meant to take
 * @param manager who leads it; none = nobody yet
 * @param approval whether its work logs need the approval of its manager, who has to be there then
 */
public record OrderManagement(
        OrderState state, BillingMode mode, Budget budget, Optional<WorkerId> manager, boolean approval) {
    /** Work goes on, billed as it goes, without budget, manager and approval. */
    public static final OrderManagement USUAL =
            new OrderManagement(OrderState.IN_PROGRESS, BillingMode.ONGOING, Budget.NONE, Optional.empty(), false);

    public OrderManagement {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(manager, "manager");
        if (approval && manager.isEmpty()) {
            throw new IllegalArgumentException("an order whose work is approved has a manager");
        }
    }

    OrderManagement in(OrderState wanted) {
        return new OrderManagement(state.to(wanted), mode, budget, manager, approval);
    }
}
