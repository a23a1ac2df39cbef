package eu.hodina.domain.rating;

import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The orders of a run, by the rank of their id. */
final class OrderBook {
    private final OrderTerms[] byRank;

    OrderBook(List<OrderTerms> orders, Names names) {
        Map<OrderId, OrderTerms> byId = new HashMap<>();
        for (OrderTerms order : orders) {
            if (byId.put(order.id(), order) != null) {
                throw new RatingRefusedException(Element.ORDER, order.id().value(), "an id that no other order has");
            }
        }
        byRank = new OrderTerms[names.orders.size()];
        for (int rank = 0; rank < byRank.length; rank++) {
            OrderTerms order = byId.get(names.orders.at(rank));
            if (order == null) {
                throw new RatingRefusedException(
                        Element.ORDER, names.orders.at(rank).value(), "the terms of an order that has work logs");
            }
            byRank[rank] = order;
        }
    }

    OrderTerms at(int rank) {
        return byRank[rank];
    }
}
