package eu.hodina.application.order;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.order.OrderState;
import java.util.Objects;
import java.util.Optional;

/**
 * Which orders a list shows.
 *
 * @param client only this client's; none = everybody's
 * @param state only in this state; none = in any
 */
public record OrderFilter(Optional<ClientId> client, Optional<OrderState> state) {
    /** Every order. */
    public static final OrderFilter ALL = new OrderFilter(Optional.empty(), Optional.empty());

    public OrderFilter {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(state, "state");
    }
}
