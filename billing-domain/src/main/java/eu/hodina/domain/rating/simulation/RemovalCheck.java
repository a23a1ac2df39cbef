package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.agreement.Agreement;
import eu.hodina.domain.catalog.ActivityPrice;
import eu.hodina.domain.catalog.ActivityRule;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.rating.OrderTerms;
import eu.hodina.domain.rating.RatingInput;
import java.util.List;
import java.util.Optional;

/** Only what one client at least has can be taken away. */
final class RemovalCheck {
    private final Removal removed;
    private final List<RatingInput> inputs;

    RemovalCheck(Removal removed, List<RatingInput> inputs) {
        this.removed = removed;
        this.inputs = inputs;
    }

    void check() {
        NamesInPlace.each("remove.priceLists", removed.priceLists(), this::priceList);
        removed.clientPriceList()
                .ifPresent(code -> NamesInPlace.require(
                        "remove.client.priceList",
                        inputs.stream()
                                .anyMatch(input -> input.client().priceList().equals(Optional.of(code))),
                        "the price list that a client has of its own"));
        NamesInPlace.each(
                "remove.client.rules",
                removed.clientRules(),
                (place, activity) -> NamesInPlace.require(
                        place,
                        inputs.stream()
                                .flatMap(input -> input.client().rules().stream())
                                .map(ActivityRule::activity)
                                .anyMatch(activity::equals),
                        "the activity of a rule that the client has"));
        NamesInPlace.each("remove.orders", removed.orders(), this::order);
        NamesInPlace.each(
                "remove.agreements",
                removed.agreements(),
                (place, id) -> NamesInPlace.require(
                        place,
                        inputs.stream()
                                .flatMap(input -> input.agreements().stream())
                                .map(Agreement::id)
                                .anyMatch(id::equals),
                        "the id of an agreement that is there"));
    }

    private void priceList(String place, Removal.OfPriceList removal) {
        List<PriceList> versions = inputs.stream()
                .flatMap(input -> input.priceLists().stream()
                        .filter(version -> version.currency().equals(input.currency())))
                .filter(version -> version.code().equals(removal.code())
                        && version.validity().first().equals(removal.from()))
                .toList();
        NamesInPlace.require(place, !versions.isEmpty(), "a version of a price list that is there, by code and from");
        NamesInPlace.each(
                place + ".prices",
                removal.prices().orElse(List.of()),
                (at, price) -> NamesInPlace.require(
                        at,
                        versions.stream()
                                .flatMap(version -> version.prices().stream())
                                .map(Keyed::ofPrice)
                                .anyMatch(price.key()::equals),
                        "a price that the list has"));
    }

    private void order(String place, Removal.OfOrder removal) {
        List<OrderTerms> orders = inputs.stream()
                .flatMap(input -> input.orders().stream())
                .filter(order -> order.id().equals(removal.id()))
                .toList();
        NamesInPlace.require(place + ".id", !orders.isEmpty(), "the id of an order that is there");
        NamesInPlace.each(
                place + ".prices",
                removal.prices(),
                (at, activity) -> NamesInPlace.require(
                        at,
                        orders.stream()
                                .flatMap(order -> order.prices().stream())
                                .map(ActivityPrice::activity)
                                .anyMatch(activity::equals),
                        "the activity of a price that the order has"));
        NamesInPlace.each(
                place + ".rules",
                removal.rules(),
                (at, activity) -> NamesInPlace.require(
                        at,
                        orders.stream()
                                .flatMap(order -> order.rules().stream())
                                .map(ActivityRule::activity)
                                .anyMatch(activity::equals),
                        "the activity of a rule that the order has"));
    }
}
