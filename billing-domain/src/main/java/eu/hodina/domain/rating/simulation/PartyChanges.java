package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.rating.ClientTerms;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.rating.RatingInput;
import java.util.List;
import java.util.Optional;

/** What the client and its orders have of their own, as it would be. */
final class PartyChanges {
    private final RatingChange change;
    private final RatingInput input;

    PartyChanges(RatingChange change, RatingInput input) {
        this.change = change;
        this.input = input;
    }

    ClientTerms client() {
        ClientTerms terms = input.client();
        List<ActivityRule> left = Keyed.without(terms.rules(), change.removed().clientRules(), ActivityRule::activity);
        return new ClientTerms(
                change.client()
                        .priceList()
                        .or(() -> terms.priceList()
                                .filter(list -> !Optional.of(list)
                                        .equals(change.removed().clientPriceList()))),
                terms.lines(),
                Keyed.merged(left, change.client().rules(), ActivityRule::activity));
    }

    List<OrderTerms> orders() {
        return input.orders().stream().map(this::without).map(this::with).toList();
    }

    private OrderTerms without(OrderTerms order) {
        OrderTerms left = order;
        for (Removal.OfOrder removal : change.removed().orders()) {
            if (removal.id().equals(order.id())) {
                left = own(
                        left,
                        Keyed.without(left.prices(), removal.prices(), ActivityPrice::activity),
                        Keyed.without(left.rules(), removal.rules(), ActivityRule::activity));
            }
        }
        return left;
    }

    private OrderTerms with(OrderTerms order) {
        OrderTerms changed = order;
        for (OrderChange one : change.orders()) {
            if (one.id().equals(order.id())) {
                changed = own(
                        changed,
                        Keyed.merged(changed.prices(), one.prices(), ActivityPrice::activity),
                        Keyed.merged(changed.rules(), one.rules(), ActivityRule::activity));
            }
        }
        return changed;
    }

    private static OrderTerms own(OrderTerms order, List<ActivityPrice> prices, List<ActivityRule> rules) {
        return new OrderTerms(order.id(), order.pricing(), order.billRework(), order.ownInvoice(), prices, rules);
    }
}
