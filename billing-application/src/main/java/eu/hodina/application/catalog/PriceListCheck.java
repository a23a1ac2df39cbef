package eu.hodina.application.catalog;

import eu.hodina.application.RefusedException;
import eu.hodina.application.people.Workers;
import eu.hodina.domain.catalog.PriceList;
import java.util.Objects;

/** What a version of a price list has to agree with: that which its prices name, and the other lists of its currency. */
public final class PriceListCheck {
    private final PriceLists lists;
    private final Activities activities;
    private final Products products;
    private final Workers workers;

    /**
     * Knows what prices may name.
     *
     * @param lists where they are kept
     * @param activities the kinds of work
     * @param products what is sold by the piece
     * @param workers the people who work
     */
    public PriceListCheck(PriceLists lists, Activities activities, Products products, Workers workers) {
        this.lists = Objects.requireNonNull(lists, "lists");
        this.activities = Objects.requireNonNull(activities, "activities");
        this.products = Objects.requireNonNull(products, "products");
        this.workers = Objects.requireNonNull(workers, "workers");
    }

    void refuseUnknown(PriceList version) {
        for (int i = 0; i < version.prices().size(); i++) {
            var price = version.prices().get(i);
            require(
                    !activities.versions(price.activity()).isEmpty(),
                    "/prices/" + i + "/activity",
                    "the code of an activity that is there was expected, not '" + price.activity() + "'");
            require(
                    price.worker().isEmpty()
                            || workers.find(price.worker().get()).isPresent(),
                    "/prices/" + i + "/worker",
                    "the id of a worker who is there was expected");
        }
        for (int i = 0; i < version.productPrices().size(); i++) {
            var product = version.productPrices().get(i).product();
            require(
                    products.find(product).isPresent(),
                    "/productPrices/" + i + "/product",
                    "the code of a product that is there was expected, not '" + product + "'");
        }
    }

    /** Of another code: versions of its own are its own matter. */
    void refuseSecondDefault(PriceList version) {
        if (!version.byDefault()) {
            return;
        }
        lists.in(version.currency()).stream()
                .filter(other -> other.byDefault() && !other.code().equals(version.code()))
                .filter(other -> other.validity().overlaps(version.validity()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RefusedException(
                            "/byDefault",
                            "one default list of " + version.currency() + " a day was expected; " + other.code()
                                    + " is it on " + other.validity());
                });
    }

    private static void require(boolean holds, String path, String expected) {
        if (!holds) {
            throw new RefusedException(path, expected);
        }
    }
}
