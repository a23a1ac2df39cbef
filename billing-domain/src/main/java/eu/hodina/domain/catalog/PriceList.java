package eu.hodina.domain.catalog;

import eu.hodina.domain.money.Validity;
import eu.hodina.domain.people.WorkerId;
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
 * @param prices at most one an activity and worker
 */
public record PriceList(
        PriceListCode code,
        String name,
        boolean byDefault,
        Validity validity,
        Currency currency,
        List<ListPrice> prices) {
    public PriceList {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(currency, "currency");
        prices = List.copyOf(prices);
        Set<List<Object>> keys = new HashSet<>();
        for (ListPrice price : prices) {
            if (!price.hourly().perHour().currency().equals(currency)) {
                throw new IllegalArgumentException("price list " + code + " is in " + currency + ", not "
                        + price.hourly().perHour().currency());
            }
            if (!keys.add(List.of(price.activity(), price.worker()))) {
                throw new IllegalArgumentException("price list " + code + " has two prices for " + price.activity()
                        + price.worker().map(worker -> " of " + worker).orElse(""));
            }
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

    private Optional<ListPrice> find(ActivityCode activity, Optional<WorkerId> worker) {
        return prices.stream()
                .filter(price ->
                        price.activity().equals(activity) && price.worker().equals(worker))
                .findFirst();
    }
}
