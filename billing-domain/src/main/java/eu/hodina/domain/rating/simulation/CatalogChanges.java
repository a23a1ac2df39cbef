package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.rating.RatingInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Activities and price lists as they would be. */
final class CatalogChanges {
    private final RatingChange change;
    private final RatingInput input;

    CatalogChanges(RatingChange change, RatingInput input) {
        this.change = change;
        this.input = input;
    }

    List<Activity> activities() {
        List<Activity> versions = new ArrayList<>(input.activities());
        for (ActivityChange one : change.activities()) {
            int at = indexOf(versions, one::changes);
            int number = change.activities().indexOf(one);
            Activity put =
                    fitting("activities[" + number + "]", () -> at < 0 ? one.added() : one.changed(versions.get(at)));
            put(versions, at, put);
        }
        for (int i = 0; i < change.activities().size(); i++) {
            Activity put = versions.get(indexOf(versions, change.activities().get(i)::changes));
            requireFree(
                    "activities[" + i + "]",
                    versions.stream()
                            .anyMatch(other -> other != put
                                    && other.code().equals(put.code())
                                    && other.validity().overlaps(put.validity())),
                    noOverlap(put.code()));
        }
        return versions;
    }

    List<PriceList> priceLists() {
        List<PriceList> versions = new ArrayList<>(input.priceLists());
        change.removed().priceLists().forEach(removal -> remove(versions, removal));
        for (int i = 0; i < change.priceLists().size(); i++) {
            PriceListChange one = change.priceLists().get(i);
            int at = indexOf(versions, version -> one.changes(version, input.currency()));
            put(
                    versions,
                    at,
                    fitting(
                            "priceLists[" + i + "]",
                            () -> at < 0 ? one.added(input.currency()) : one.changed(versions.get(at))));
        }
        for (int i = 0; i < change.priceLists().size(); i++) {
            PriceListChange one = change.priceLists().get(i);
            requireFree(
                    "priceLists[" + i + "]",
                    versions.get(indexOf(versions, version -> one.changes(version, input.currency()))),
                    versions);
        }
        return versions;
    }

    private void remove(List<PriceList> versions, Removal.OfPriceList removal) {
        int at = indexOf(
                versions,
                version -> version.code().equals(removal.code())
                        && version.validity().first().equals(removal.from())
                        && version.currency().equals(input.currency()));
        if (at < 0) {
            return;
        }
        PriceList version = versions.remove(at);
        removal.prices().ifPresent(gone -> {
            List<Object> keys = gone.stream().map(Removal.Price::key).toList();
            versions.add(
                    at,
                    version.withPrices(Keyed.without(version.prices(), keys, Keyed::ofPrice), version.productPrices()));
        });
    }

    private static void requireFree(String place, PriceList put, List<PriceList> versions) {
        List<PriceList> others = versions.stream()
                .filter(other -> other != put
                        && other.currency().equals(put.currency())
                        && other.validity().overlaps(put.validity()))
                .toList();
        requireFree(place, others.stream().anyMatch(other -> other.code().equals(put.code())), noOverlap(put.code()));
        requireFree(
                place,
                put.byDefault() && others.stream().anyMatch(PriceList::byDefault),
                "at most one default price list a day");
    }

    private static String noOverlap(Object code) {
        return "a version that overlaps no other of " + code + "; one that is there is named with its from";
    }

    private static void requireFree(String place, boolean taken, String expected) {
        if (taken) {
            throw new ChangeRefusedException(place, expected);
        }
    }

    private static <T> T fitting(String place, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new ChangeRefusedException(place, String.valueOf(e.getMessage()));
        }
    }

    private static <T> void put(List<T> versions, int at, T version) {
        if (at < 0) {
            versions.add(version);
        } else {
            versions.set(at, version);
        }
    }

    private static <T> int indexOf(List<T> versions, Predicate<T> wanted) {
        for (int i = 0; i < versions.size(); i++) {
            if (wanted.test(versions.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
