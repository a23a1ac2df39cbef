package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The price lists that a run searches: the client's own versions, then the default ones. */
final class PriceBook {
    private final List<Version> versions;

    PriceBook(RatingInput input, Names names) {
        List<PriceList> inCurrency = input.priceLists().stream()
                .filter(list -> list.currency().equals(input.currency()))
                .toList();
        PriceListCode own = input.client().priceList().orElse(null);
        List<PriceList> ofClient =
                inCurrency.stream().filter(list -> list.code().equals(own)).toList();
        List<PriceList> byDefault =
                inCurrency.stream().filter(PriceList::byDefault).toList();
        refuseOverlaps(ofClient);
        refuseOverlaps(byDefault);
        versions = Stream.concat(
                        ofClient.stream().map(list -> new Version(list, PriceSource.CLIENT_PRICE_LIST, names)),
                        byDefault.stream().map(list -> new Version(list, PriceSource.DEFAULT_PRICE_LIST, names)))
                .toList();
    }

    private static void refuseOverlaps(List<PriceList> lists) {
        List<PriceList> earlier = new ArrayList<>();
        for (PriceList list : lists) {
            if (earlier.stream().anyMatch(other -> other.validity().overlaps(list.validity()))) {
                throw new RatingRefusedException(
                        Element.PRICE_LIST, list.code().value(), "one version, and one default list, a day");
            }
            earlier.add(list);
        }
    }

    /** By ranks: the worker's own price first, then anybody's; the client's list first, then the default one. */
    @Nullable
    FoundPrice find(int activity, int worker, LocalDate day) {
        for (Version version : versions) {
            FoundPrice found = version.list.validity().contains(day) ? version.find(activity, worker) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Every list that is searched; twice where the client's own is the default one. */
    List<PriceList> searched() {
        return versions.stream().map(version -> version.list).toList();
    }

    /** A version of a list; its prices for activities and workers of the run are indexed when it is first searched. */
    private static final class Version {
        private final PriceList list;
        private final PriceSource source;
        private final Names names;
        /** Stands for no worker: no rank is that high. */
        private final int anybody;

        private final LongTable places = new LongTable();
        private final List<FoundPrice> prices = new ArrayList<>();
        private boolean indexed;

        Version(PriceList list, PriceSource source, Names names) {
            this.list = list;
            this.source = source;
            this.names = names;
            this.anybody = names.workers.size();
        }

        @Nullable
        FoundPrice find(int activity, int worker) {
            if (!indexed) {
                indexed = true;
                list.prices().forEach(this::index);
            }
            int own = places.find(key(activity, worker));
            int place = own < 0 ? places.find(key(activity, anybody)) : own;
            return place < 0 ? null : prices.get(place);
        }

        private void index(ListPrice price) {
            int activity = names.activities.rankOf(price.activity().value());
            int worker = price.worker().isPresent()
                    ? names.workers.rankOf(price.worker().get().value())
                    : anybody;
            if (activity >= 0 && worker >= 0) {
                places.number(key(activity, worker));
                prices.add(found(price));
            }
        }

        private static long key(int activity, int worker) {
            return (long) activity << 32 | worker;
        }

        private FoundPrice found(ListPrice price) {
            boolean workersOwn = price.worker().isPresent();
            return new FoundPrice(price.hourly(), source, list.code().value(), list.validity(), workersOwn);
        }
    }
}
