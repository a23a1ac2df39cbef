package eu.hodina.domain.rating.simulation;

import eu.hodina.domain.catalog.ListPrice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Entries that their key tells apart. */
final class Keyed {
    private Keyed() {}

    static Object ofPrice(ListPrice price) {
        return List.of(price.activity(), price.worker());
    }

    /** Those of the same key are replaced where they stand, new ones come last. */
    static <T> List<T> merged(List<T> entries, List<T> changes, Function<T, ?> key) {
        Map<Object, T> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.put(key.apply(entry), entry));
        changes.forEach(change -> byKey.put(key.apply(change), change));
        return new ArrayList<>(byKey.values());
    }

    static <T> List<T> without(List<T> entries, Collection<?> keys, Function<T, ?> key) {
        return entries.stream()
                .filter(entry -> !keys.contains(key.apply(entry)))
                .toList();
    }
}
