package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a change takes away, before anything is put.
 *
 * @param priceLists versions, or prices in them
 * @param clientPriceList the client's own list is no longer its own; the list itself stays
 * @param clientRules the activities whose rules of the client go
 * @param orders whose own prices or rules go
 * @param agreements as if they had never been
 */
public record Removal(
        List<OfPriceList> priceLists,
        Optional<PriceListCode> clientPriceList,
        List<ActivityCode> clientRules,
        List<OfOrder> orders,
        List<AgreementId> agreements) {
    /** Nothing is taken away. */
    public static final Removal NOTHING = new Removal(List.of(), Optional.empty(), List.of(), List.of(), List.of());

    public Removal {
        priceLists = List.copyOf(priceLists);
        Objects.requireNonNull(clientPriceList, "clientPriceList");
        clientRules = List.copyOf(clientRules);
        orders = List.copyOf(orders);
        agreements = List.copyOf(agreements);
    }

    /**
     * A version of a price list, or some of its prices.
     *
     * @param code of the list
     * @param from its first day; none = the version that was always there
     * @param prices none = the whole version
     */
    public record OfPriceList(PriceListCode code, Optional<LocalDate> from, Optional<List<Price>> prices) {
        public OfPriceList {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(from, "from");
            prices = prices.map(List::copyOf);
        }
    }

    /**
     * A price in a list.
     *
     * @param activity whose hour it is
     * @param worker whose price it is; none = anybody's
     */
    public record Price(ActivityCode activity, Optional<WorkerId> worker) {
        public Price {
            Objects.requireNonNull(activity, "activity");
            Objects.requireNonNull(worker, "worker");
        }

        Object key() {
            return List.of(activity, worker);
        }
    }

    /**
     * What an order has of its own and loses.
     *
     * @param id of the order
     * @param prices the activities whose prices go
     * @param rules the activities whose rules go
     */
    public record OfOrder(OrderId id, List<ActivityCode> prices, List<ActivityCode> rules) {
        public OfOrder {
            Objects.requireNonNull(id, "id");
            prices = List.copyOf(prices);
            rules = List.copyOf(rules);
        }
    }
}
