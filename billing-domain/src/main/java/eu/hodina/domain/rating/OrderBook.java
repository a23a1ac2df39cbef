package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The orders of a run, by the rank of their id. */
final class OrderBook {
    private final OrderTerms[] byRank;
    private final List<Map<ActivityCode, FoundPrice>> prices = new ArrayList<>();

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
            prices.add(prices(order));
        }
    }

    private static Map<ActivityCode, FoundPrice> prices(OrderTerms order) {
        Map<ActivityCode, FoundPrice> prices = new HashMap<>();
        for (ActivityPrice price : order.prices()) {
            prices.put(
                    price.activity(),
                    new FoundPrice(price.hourly(), PriceSource.ORDER, order.id().value(), Validity.always(), false));
        }
        return prices;
    }

    /** The order's own price, if it has one. */
    @Nullable
    FoundPrice priceOf(int rank, ActivityCode activity) {
        return prices.get(rank).get(activity);
    }

    OrderTerms at(int rank) {
        return byRank[rank];
    }
}
