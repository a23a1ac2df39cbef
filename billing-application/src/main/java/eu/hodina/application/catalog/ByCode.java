package eu.hodina.application.catalog;

import eu.hodina.application.RefusedException;
import eu.hodina.domain.money.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What versions of one code have in common. */
final class ByCode {
    private ByCode() {}

    /** Versions that come by code, each code's together. */
    static <V> List<List<V>> group(List<V> versions, Function<V, ?> code) {
        Map<Object, List<V>> byCode =
                versions.stream().collect(Collectors.groupingBy(code, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(byCode.values());
    }

    static <V> Optional<V> beginning(Collection<V> versions, Optional<LocalDate> day, Function<V, Validity> of) {
        return versions.stream()
                .filter(version -> of.apply(version).first().equals(day))
                .findFirst();
    }

    static <V> void requireFree(Validity days, Collection<V> others, Function<V, Validity> of) {
        others.stream().map(of).filter(days::overlaps).findFirst().ifPresent(taken -> {
            throw new RefusedException(
                    "/to", "days on which no other version holds were expected; one does on " + taken);
        });
    }

    static <V> List<V> byDay(Collection<V> versions, Function<V, Validity> of) {
        return versions.stream()
                .sorted(Comparator.comparing(
                        version -> of.apply(version).first().orElse(LocalDate.MIN)))
                .toList();
    }

    /** The first day that held and holds no more; none where all still hold. */
    static Optional<LocalDate> lostFrom(Validity before, Validity after) {
        return after.last()
                .filter(last -> before.last().filter(was -> !was.isAfter(last)).isEmpty())
                .map(last -> last.plusDays(1));
    }

    /** As the API's paths name a first day. */
    static String dayName(Optional<LocalDate> firstDay) {
        return firstDay.map(LocalDate::toString).orElse("always");
    }
}
