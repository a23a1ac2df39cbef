package eu.hodina.domain.rating;

import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.catalog.ListPrice;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.rating.RatingRefusedException.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The price lists that a run searches: the client's own versions, then the default ones. */
final class PriceBook {
    private final List<Version> ofClient;
    private final List<Version> byDefault;

    PriceBook(RatingInput input) {
        List<PriceList> inCurrency = input.priceLists().stream()
                .filter(list -> list.currency().equals(input.currency()))
                .toList();
        Optional<PriceListCode> own = input.client().priceList();
        ofClient = versions(
                inCurrency.stream()
                        .filter(list -> own.filter(list.code()::equals).isPresent()),
                PriceSource.CLIENT_PRICE_LIST);
        byDefault = versions(inCurrency.stream().filter(PriceList::byDefault), PriceSource.DEFAULT_PRICE_LIST);
    }

    private static List<Version> versions(Stream<PriceList> lists, PriceSource source) {
        List<Version> versions = new ArrayList<>();
        lists.forEach(list -> {
            if (versions.stream().anyMatch(other -> other.list.validity().overlaps(list.validity()))) {
                throw new RatingRefusedException(
                        Element.PRICE_LIST, list.code().value(), "one version, and one default list, a day");
            }
            versions.add(new Version(list, source));
        });
        return versions;
    }

    /** The worker's own price first, then anybody's; the client's list first, then the default one. */
    @Nullable
    FoundPrice find(ActivityCode activity, WorkerId worker, LocalDate day) {
        for (List<Version> versions : List.of(ofClient, byDefault)) {
            for (Version version : versions) {
                FoundPrice found = version.list.validity().contains(day) ? version.find(activity, worker) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Every list that is searched. */
    List<PriceList> searched() {
        return Stream.concat(ofClient.stream(), byDefault.stream())
                .map(version -> version.list)
                .distinct()
                .toList();
    }

    private static final class Version {
        private final PriceList list;
        private final Map<ActivityCode, FoundPrice> anybodys = new HashMap<>();
        private final Map<ActivityCode, Map<WorkerId, FoundPrice>> workersOwn = new HashMap<>();

        Version(PriceList list, PriceSource source) {
            this.list = list;
            for (ListPrice price : list.prices()) {
                FoundPrice found = new FoundPrice(
                        price.hourly(),
                        source,
                        list.code().value(),
                        list.validity(),
                        price.worker().isPresent());
                if (price.worker().isPresent()) {
                    workersOwn
                            .computeIfAbsent(price.activity(), activity -> new HashMap<>())
                            .put(price.worker().get(), found);
                } else {
                    anybodys.put(price.activity(), found);
                }
            }
        }

        @Nullable
        FoundPrice find(ActivityCode activity, WorkerId worker) {
            Map<WorkerId, FoundPrice> own = workersOwn.get(activity);
            FoundPrice ofWorker = own == null ? null : own.get(worker);
            return ofWorker == null ? anybodys.get(activity) : ofWorker;
        }
    }
}
