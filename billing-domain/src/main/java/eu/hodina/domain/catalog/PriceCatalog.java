package eu.hodina.domain.catalog;

import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All versions of all price lists, of which no two contradict each other: versions of one code never hold on the same
 * day, nor do two default lists of one currency. Immutable.
 *
 * <pre>{@code
 * PriceCatalog.of(lists).unitPrice(new ProductCode("SSD-1T"), Optional.of(new PriceListCode("PARTNER")), CZK, today)
 * }</pre>
 */
public final class PriceCatalog {
    private final List<PriceList> versions;

    private PriceCatalog(List<PriceList> versions) {
        this.versions = versions;
    }

    /**
     * Checks versions against each other.
     *
     * @param versions of any lists, in any order
     * @return the catalog
     * @throws PriceListConflictException where two versions hold on one day and only one may
     */
    public static PriceCatalog of(List<PriceList> versions) {
        Map<Object, List<PriceList>> rivals = new HashMap<>();
        for (PriceList version : versions) {
            enter(version, rivals.computeIfAbsent(version.code(), code -> new ArrayList<>()));
            if (version.byDefault()) {
                enter(version, rivals.computeIfAbsent(version.currency(), currency -> new ArrayList<>()));
            }
        }
        return new PriceCatalog(List.copyOf(versions));
    }

    private static void enter(PriceList version, List<PriceList> rivals) {
        for (PriceList rival : rivals) {
            if (rival.validity().overlaps(version.validity())) {
                throw new PriceListConflictException(rival, version);
            }
        }
        rivals.add(version);
    }

    /**
     * All versions.
     *
     * @return in the order in which they were given
     */
    public List<PriceList> versions() {
        return versions;
    }

    /**
     * Finds the version of a list that holds on a day.
     *
     * @param code of the list
     * @param day of the work or the supply
     * @return the version; none where none holds
     */
    public Optional<PriceList> versionOn(PriceListCode code, LocalDate day) {
        return versions.stream()
                .filter(list -> list.code().equals(code) && list.validity().contains(day))
                .findFirst();
    }

    /**
     * Finds the default list of a currency on a day.
     *
     * @param currency of the client
     * @param day of the work or the supply
     * @return the list; none where the currency has none on the day
     */
    public Optional<PriceList> defaultOn(Currency currency, LocalDate day) {
        return versions.stream()
                .filter(list -> list.byDefault() && list.currency().equals(currency))
                .filter(list -> list.validity().contains(day))
                .findFirst();
    }

    /**
     * The price of a unit of a product, searched like an hourly price (rating.md, step 5): the client's list, then the
     * default list of the currency, each in its version valid on the day. A list in another currency is not searched.
     *
     * @param product what is sold
     * @param clientList the client's own list, if there is one
     * @param currency of the client
     * @param day on which the product is supplied
     * @return the price and the version in which it was found
     * @throws MissingProductPriceException where no list has it; never a zero
     */
    public FoundUnitPrice unitPrice(
            ProductCode product, Optional<PriceListCode> clientList, Currency currency, LocalDate day) {
        List<PriceList> lists = searched(new Payer(clientList, currency), day);
        for (PriceList list : lists) {
            Optional<ProductPrice> found = list.priceOf(product);
            if (found.isPresent()) {
                return new FoundUnitPrice(found.get().unitPrice(), list.code(), list.validity());
            }
        }
        throw new MissingProductPriceException(
                product, day, lists.stream().map(PriceList::code).toList());
    }

    /**
     * Who pays: what decides in which lists a price is searched.
     *
     * @param list the client's own list, if there is one
     * @param currency of the client
     */
    public record Payer(Optional<PriceListCode> list, Currency currency) {
        /** Checks that all is there. */
        public Payer {
            Objects.requireNonNull(list, "list");
            Objects.requireNonNull(currency, "currency");
        }
    }

    /**
     * The list price of an hour (rating.md, step 5): the client's list, then the default list of the currency, each in its
     * version valid on the day, for the worker first, then for anybody.
     *
     * @param activity what is done
     * @param worker who does it; none = anybody
     * @param payer whose lists are searched
     * @param day of the work
     * @return the price and the version in which it was found
     * @throws MissingListPriceException where no list has it; never a zero
     */
    public FoundHourlyPrice hourlyPrice(ActivityCode activity, Optional<WorkerId> worker, Payer payer, LocalDate day) {
        List<PriceList> lists = searched(payer, day);
        for (PriceList list : lists) {
            Optional<ListPrice> found = worker.isPresent()
                    ? list.priceOf(activity, worker.get())
                    : list.prices().stream()
                            .filter(price -> price.activity().equals(activity)
                                    && price.worker().isEmpty())
                            .findFirst();
            if (found.isPresent()) {
                return new FoundHourlyPrice(found.get(), list.code(), list.validity());
            }
        }
        throw new MissingListPriceException(
                activity, day, lists.stream().map(PriceList::code).toList());
    }

    private List<PriceList> searched(Payer payer, LocalDate day) {
        List<PriceList> lists = new ArrayList<>();
        payer.list()
                .flatMap(code -> versionOn(code, day))
                .filter(list -> list.currency().equals(payer.currency()))
                .ifPresent(lists::add);
        defaultOn(payer.currency(), day).filter(list -> !lists.contains(list)).ifPresent(lists::add);
        return lists;
    }
}
