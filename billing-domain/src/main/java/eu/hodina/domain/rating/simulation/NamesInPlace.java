package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.agreement.Retainer;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.rating.RatingInput;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What a change may name: what is there for one client at least, or what it adds itself. A typing error is no question. */
final class NamesInPlace {
    private final RatingChange change;
    private final Set<ActivityCode> activities = new HashSet<>();
    private final Set<PriceListCode> priceLists = new HashSet<>();
    private final Set<OrderId> orders = new HashSet<>();
    private final Set<AgreementId> agreements = new HashSet<>();
    private final RemovalCheck removals;

    NamesInPlace(List<RatingInput> inputs, RatingChange change) {
        this.change = change;
        for (RatingInput input : inputs) {
            input.activities().stream().map(Activity::code).forEach(activities::add);
            input.priceLists().stream()
                    .filter(list -> list.currency().equals(input.currency()))
                    .forEach(list -> priceLists.add(list.code()));
            input.orders().stream().map(OrderTerms::id).forEach(orders::add);
            input.agreements().stream().map(Agreement::id).forEach(agreements::add);
        }
        this.removals = new RemovalCheck(change.removed(), inputs);
    }

    boolean isAgreement(AgreementId id) {
        return agreements.contains(id);
    }

    void check() {
        removals.check();
        requireOnce("activities", change.activities(), one -> List.of(one.code(), one.from()));
        requireOnce("priceLists", change.priceLists(), one -> List.of(one.code(), one.from()));
        requireOnce("orders", change.orders(), OrderChange::id);
        requireOnce("agreements", change.agreements(), AgreementChange::id);
        each("activities", change.activities(), (place, one) -> activity(place + ".code", one.code()));
        each("priceLists", change.priceLists(), (place, list) -> {
            each(place + ".prices", list.prices(), (at, price) -> activity(at + ".activity", price.activity()));
            requireOnce(place + ".prices", list.prices(), Keyed::ofPrice);
        });
        change.client().priceList().ifPresent(this::clientPriceList);
        rules("client.rules", change.client().rules());
        each("orders", change.orders(), this::order);
        each("agreements", change.agreements(), this::agreement);
    }

    private void clientPriceList(PriceListCode code) {
        boolean added = change.priceLists().stream().map(PriceListChange::code).anyMatch(code::equals);
        require("client.priceList", added || priceLists.contains(code), "the code of a price list that is there");
    }

    private void order(String place, OrderChange order) {
        require(place + ".id", orders.contains(order.id()), "the id of an order that is there");
        prices(place + ".prices", order.prices());
        rules(place + ".rules", order.rules());
    }

    private void agreement(String place, AgreementChange one) {
        if (one instanceof ChangedTerms terms) {
            require(
                    place + ".id",
                    agreements.contains(terms.id()),
                    "the id of an agreement that is there; a new one has a type");
            require(
                    place + ".id",
                    !change.removed().agreements().contains(terms.id()),
                    "an agreement that the change does not take away");
            prices(place + ".overagePrices", terms.overagePrices());
        } else if (one instanceof AgreementChange.Whole whole) {
            whole(place, whole.agreement());
        }
    }

    private void whole(String place, Agreement agreement) {
        agreement
                .scope()
                .order()
                .ifPresent(
                        order -> require(place + ".order", orders.contains(order), "the id of an order that is there"));
        agreement
                .scope()
                .activities()
                .ifPresent(codes -> codes.stream().sorted().forEach(code -> activity(place + ".activities", code)));
        if (agreement instanceof Retainer retainer) {
            retainer.overagePrices().steps().stream()
                    .flatMap(step -> step.activity().stream())
                    .forEach(code -> activity(place + ".overagePrices", code));
        }
    }

    private void prices(String place, List<ActivityPrice> prices) {
        each(place, prices, (at, price) -> activity(at + ".activity", price.activity()));
        requireOnce(place, prices, ActivityPrice::activity);
    }

    private void rules(String place, List<ActivityRule> rules) {
        each(place, rules, (at, rule) -> activity(at + ".activity", rule.activity()));
        requireOnce(place, rules, ActivityRule::activity);
    }

    private void activity(String place, ActivityCode code) {
        require(place, activities.contains(code), "the code of an activity that is there");
    }

    static <T> void requireOnce(String place, List<T> entries, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        each(place, entries, (at, entry) -> require(at, seen.add(key.apply(entry)), "an entry named once"));
    }

    static <T> void each(String place, List<T> entries, BiConsumer<String, T> check) {
        for (int i = 0; i < entries.size(); i++) {
            check.accept(place + "[" + i + "]", entries.get(i));
        }
    }

    static void require(String place, boolean holds, String expected) {
        if (!holds) {
            throw new ChangeRefusedException(place, expected);
        }
    }
}
