package eu.hodina.domain.catalog;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A version of a price list (ceník). Unlimited many; versions of one code do not overlap.
 *
 * @param code which list this is a version of
 * @param name for people: {@code Ceník 2026}
 * @param byDefault whether its prices hold where a client's own list has none; at most one a currency and day
 * @param validity the days of work on which its prices hold
 * @param currency of all its prices
 * @param prices of an hour, at most one an activity and worker
 * @param productPrices of a unit, at most one a product
 */
public record PriceList(
        PriceListCode code,
        String name,
        boolean byDefault,
        Validity validity,
        Currency currency,
        List<ListPrice> prices,
        List<ProductPrice> productPrices) {
    /**
     * Refuses what contradicts itself.
     *
     * @throws IllegalArgumentException for a price in another currency, a second price of one activity and worker, or
     *     of one product
     */
    public PriceList {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(currency, "currency");
        prices = List.copyOf(prices);
        Set<List<Object>> keys = new HashSet<>();
        for (ListPrice price : prices) {
            requireCurrency(code, currency, price.hourly().perHour());
            if (!keys.add(List.of(price.activity(), price.worker()))) {
                throw new IllegalArgumentException("price list " + code + " has two prices for " + price.activity()
                        + price.worker().map(worker -> " of " + worker).orElse(""));
            }
        }
        productPrices = List.copyOf(productPrices);
        for (ProductPrice price : productPrices) {
            requireCurrency(code, currency, price.unitPrice());
            if (!keys.add(List.of(price.product()))) {
                throw new IllegalArgumentException("price list " + code + " has two prices for " + price.product());
            }
        }
    }

    /**
     * Makes a list of services alone.
     *
     * @param code which list this is a version of
     * @param name for people
     * @param byDefault whether its prices hold where a client's own list has none
     * @param validity the days of work on which its prices hold
     * @param currency of all its prices
     * @param prices of an hour, at most one an activity and worker
     */
    public PriceList(
            PriceListCode code,
            String name,
            boolean byDefault,
            Validity validity,
            Currency currency,
            List<ListPrice> prices) {
        this(code, name, byDefault, validity, currency, prices, List.of());
    }

    private static void requireCurrency(PriceListCode code, Currency currency, Money price) {
        if (!price.currency().equals(currency)) {
            throw new IllegalArgumentException(
                    "price list " + code + " is in " + currency + ", not " + price.currency());
        }
    }

    /**
     * The worker's own price first, then anybody's.
     *
     * @param activity what was done
     * @param worker who did it
     * @return the price; none where the list has none for the activity
     */
    public Optional<ListPrice> priceOf(ActivityCode activity, WorkerId worker) {
        Optional<ListPrice> own = find(activity, Optional.of(worker));
        return own.isPresent() ? own : find(activity, Optional.empty());
    }

    /**
     * Finds the price of a unit of a product.
     *
     * @param product what is sold
     * @return the price; none where the list has none for the product
     */
    public Optional<ProductPrice> priceOf(ProductCode product) {
        return productPrices.stream()
                .filter(price -> price.product().equals(product))
                .findFirst();
    }

    /**
     * Ends this version on the day before and opens a copy of it from the day on, to the same end.
     *
     * @param from inside the validity, after its first day
     * @return the ended version and the one that follows it
     * @throws IllegalArgumentException where the day is not in the validity, or is its first
     */
    public PriceListSuccession succeededFrom(LocalDate from) {
        boolean begunBefore = validity.first().orElse(LocalDate.MIN).isBefore(from);
        if (!begunBefore || !validity.contains(from)) {
            throw new IllegalArgumentException("a new version of price list " + code + " begins within " + validity
                    + " after its first day, not on " + from);
        }
        Validity until = Validity.of(validity.first(), Optional.of(from.minusDays(1)));
        Validity since = Validity.of(Optional.of(from), validity.last());
        return new PriceListSuccession(
                new PriceList(code, name, byDefault, until, currency, prices, productPrices),
                new PriceList(code, name, byDefault, since, currency, prices, productPrices));
    }

    /**
     * {@return a copy under another code; it is never a default list, of which a currency has one a day already}
     *
     * @param other the code of the copy
     * @param otherName its name for people
     * @param on the days on which the copy holds
     */
    public PriceList copyAs(PriceListCode other, String otherName, Validity on) {
        return new PriceList(other, otherName, false, on, currency, prices, productPrices);
    }

    /**
     * {@return the same version with other prices}
     *
     * @param hourly of services
     * @param ofProducts of products
     */
    public PriceList withPrices(List<ListPrice> hourly, List<ProductPrice> ofProducts) {
        return new PriceList(code, name, byDefault, validity, currency, hourly, ofProducts);
    }

    private Optional<ListPrice> find(ActivityCode activity, Optional<WorkerId> worker) {
        return prices.stream()
                .filter(price ->
                        price.activity().equals(activity) && price.worker().equals(worker))
                .findFirst();
    }
}
