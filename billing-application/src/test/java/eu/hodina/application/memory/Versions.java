package eu.hodina.application.memory;

import eu.hodina.domain.money.CodePoints;
import eu.hodina.domain.money.Validity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rule of all that has versions: one of a code on a day. */
final class Versions {
    private Versions() {}

    static <V> void requireFree(Validity validity, List<V> others, Function<V, Validity> of) {
        others.stream().filter(other -> of.apply(other).overlaps(validity)).forEach(other -> {
            throw new IllegalStateException("it is there already: a version on the days " + of.apply(other));
        });
    }

    /** Without a first day before any first day. */
    static Comparator<Validity> byFirstDay() {
        return Comparator.comparing(validity -> validity.first().orElse(LocalDate.MIN));
    }

    /** All that has one of the first codes after a code. */
    static <V> List<V> page(List<V> all, Function<V, String> code, Optional<String> after, int limit) {
        List<String> codes = all.stream()
                .map(code)
                .distinct()
                .filter(one -> after.isEmpty() || CodePoints.compare(one, after.get()) > 0)
                .limit(limit)
                .toList();
        return all.stream().filter(one -> codes.contains(code.apply(one))).toList();
    }
}
