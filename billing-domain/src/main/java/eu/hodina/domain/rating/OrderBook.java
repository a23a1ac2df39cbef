package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The orders of a run, by the rank of their id. */
final class OrderBook {
    private final OrderTerms[] byRank;
    /** By the ranks of order and activity; an empty row for an order without prices. */
    private final @Nullable FoundPrice[][] prices;

    OrderBook(List<OrderTerms> orders, Names names) {
        Map<String, OrderTerms> byId = new HashMap<>();
        for (OrderTerms order : orders) {
            if (byId.put(order.id().value(), order) != null) {
                throw new RatingRefusedException(Element.ORDER, order.id().value(), "an id that no other order has");
            }
        }
        byRank = new OrderTerms[names.orders.size()];
        prices = new FoundPrice[byRank.length][];
        for (int rank = 0; rank < byRank.length; rank++) {
            OrderTerms order = byId.get(names.orders.at(rank));
            if (order == null) {
                throw new RatingRefusedException(
                        Element.ORDER, names.orders.at(rank), "the terms of an order that has work logs");
            }
            byRank[rank] = order;
            prices[rank] = prices(order, names);
        }
    }

    private static @Nullable FoundPrice[] prices(OrderTerms order, Names names) {
        @Nullable FoundPrice[] prices = new FoundPrice[order.prices().isEmpty() ? 0 : names.activities.size()];
        for (ActivityPrice price : order.prices()) {
            int activity = names.activities.rankOf(price.activity().value());
            if (activity >= 0) {
                prices[activity] = new FoundPrice(
                        price.hourly(), PriceSource.ORDER, order.id().value(), Validity.always(), false);
            }
        }
        return prices;
    }

    /** The order's own price, if it has one. */
    @Nullable
    FoundPrice priceOf(int rank, int activity) {
        @Nullable FoundPrice[] own = prices[rank];
        return own.length == 0 ? null : own[activity];
    }

    OrderTerms at(int rank) {
        return byRank[rank];
    }
}
