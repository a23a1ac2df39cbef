package eu.hodina.domain.invoice;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tax of one rate (or of one category without tax) over the sum of its lines (Act 235/2004 Sb., § 37).
 *
 * @param category of its lines
 * @param rate present exactly where the category bears tax
 * @param base the sum of its lines without VAT
 * @param vat the tax on the base, HALF_UP to the minor unit
 */
public record VatSummaryRow(VatCategory category, Optional<VatRate> rate, Money base, Money vat) {

    /** A row per rate, falling, then the categories without tax. Ten lines of 10.12 at 21 % bear 21.25, not 21.30. */
    static List<VatSummaryRow> of(List<InvoiceLine> lines) {
        Map<VatKey, Money> bases = new LinkedHashMap<>();
        for (InvoiceLine line : lines) {
            bases.merge(new VatKey(line.vatCategory(), line.vatRate()), line.net(), Money::plus);
        }
        List<VatSummaryRow> rows = new ArrayList<>();
        bases.forEach((key, base) -> rows.add(new VatSummaryRow(key.category, key.rate, base, key.taxOf(base))));
        rows.sort(Comparator.comparing(
                        (VatSummaryRow row) -> row.rate.map(VatRate::hundredths).orElse(-1))
                .reversed()
                .thenComparing(VatSummaryRow::category));
        return List.copyOf(rows);
    }

    private record VatKey(VatCategory category, Optional<VatRate> rate) {
        Money taxOf(Money base) {
            return rate.map(found -> found.taxOf(base)).orElse(Money.zero(base.currency()));
        }
    }
}
