package eu.hodina.document.einvoice;

import eu.hodina.domain.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes rounded parts come to their whole: the largest take a minor unit each, in their order. */
final class Spread {
    private Spread() {}

    /** {@code of(826.45, [413.22, 413.22])} is [413.23, 413.22]. */
    static List<Money> of(Money whole, List<Money> parts) {
        Money rest = whole.minus(parts.stream().reduce(Money.zero(whole.currency()), Money::plus));
        List<Money> spread = new ArrayList<>(parts);
        List<Integer> largestFirst = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer i) -> Math.abs(parts.get(i).minor()), Comparator.reverseOrder()))
                .toList();
        Money unit = Money.ofMinor(whole.currency(), rest.isNegative() ? -1 : 1);
        for (int i = 0; !rest.isZero() && !parts.isEmpty(); i = (i + 1) % parts.size()) {
            spread.set(largestFirst.get(i), spread.get(largestFirst.get(i)).plus(unit));
            rest = rest.minus(unit);
        }
        return spread;
    }
}
