package eu.hodina.application.rating;

import eu.hodina.domain.client.Client;
import eu.hodina.domain.order.Order;
import java.util.List;
import java.util.Objects;

/**
 * A client's work rated up to a day, made by {@link RateWork#plan}; nothing of it is kept yet.
 *
 * @param client whose work
 * @param orders of the client, by number
 * @param periods that were looked at, by day: those that no document bears, that are new, or whose facts have changed; and
 *     all after the first of them
 * @param waiting all lines that are on no document, those of other periods too, by period and position
 * @param holdings what there is of the client beside it
 */
public record RatedWork(
        Client client,
        List<Order> orders,
        List<PlannedPeriod> periods,
        List<UnbilledLine> waiting,
        ClientHoldings holdings) {
    public RatedWork {
        Objects.requireNonNull(client, "client");
        orders = List.copyOf(orders);
        periods = List.copyOf(periods);
        waiting = List.copyOf(waiting);
        Objects.requireNonNull(holdings, "holdings");
    }
}
