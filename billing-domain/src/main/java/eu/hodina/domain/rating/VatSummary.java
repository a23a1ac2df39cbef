package eu.hodina.domain.rating;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** VAT once per rate over the sum of the lines' nets (Act 235/2004 Sb., § 37), rates falling. */
final class VatSummary {
    private VatSummary() {}

    static List<RatedVat> of(List<RatedLine> lines) {
        Map<VatRate, Money> bases = new TreeMap<>(Comparator.reverseOrder());
        for (RatedLine line : lines) {
            line.vatRate().ifPresent(rate -> bases.merge(rate, line.net(), Money::plus));
        }
        return bases.entrySet().stream()
                .map(base -> new RatedVat(
                        base.getKey(), base.getValue(), base.getKey().taxOf(base.getValue())))
                .toList();
    }
}
