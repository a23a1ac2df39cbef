package eu.hodina.domain.rating;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** VAT once per rate over the sum of the lines' nets (Act 235/2004 Sb., § 37), rates falling. */
final class VatSummary {
    private VatSummary() {}

    static List<RatedVat> of(List<RatedLine> lines, Currency currency) {
        Map<VatRate, long[]> bases = new TreeMap<>(Comparator.reverseOrder());
        for (RatedLine line : lines) {
            if (line.vatRate().isPresent()) {
                long[] base = bases.computeIfAbsent(line.vatRate().get(), rate -> new long[1]);
                base[0] = Math.addExact(base[0], line.net().minor());
            }
        }
        return bases.entrySet().stream()
                .map(base -> row(base.getKey(), Money.ofMinor(currency, base.getValue()[0])))
                .toList();
    }

    private static RatedVat row(VatRate rate, Money base) {
        return new RatedVat(rate, base, rate.taxOf(base));
    }
}
