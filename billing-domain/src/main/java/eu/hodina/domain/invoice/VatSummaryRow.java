package eu.hodina.domain.invoice;

import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final Comparator<VatSummaryRow> ORDER = Comparator.comparing(
                    (VatSummaryRow row) -> row.rate.map(VatRate::hundredths).orElse(-1))
            .reversed()
            .thenComparing(VatSummaryRow::category);

    public VatSummaryRow {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(rate, "rate");
        if (!base.currency().equals(vat.currency())) {
            throw new IllegalArgumentException("a base in " + base.currency() + " bears no tax in " + vat.currency());
        }
    }

    /** {@return base and tax: 8 264.45 and 1 735.54 are 9 999.99} */
    public Money gross() {
        return base.plus(vat);
    }

    /**
     * {@return the row in another currency; base and tax are each converted, and rounded once (handbook 4.10)}
     *
     * @param rate from the currency of the row
     */
    public VatSummaryRow in(ExchangeRate rate) {
        return new VatSummaryRow(category, this.rate, rate.convert(base), rate.convert(vat));
    }

    /** A row per rate, falling, then the categories without tax. Ten lines of 10.12 at 21 % bear 21.25, not 21.30. */
    static List<VatSummaryRow> of(List<InvoiceLine> lines, PriceMode prices) {
        Map<Key, Money> sums = new LinkedHashMap<>();
        for (InvoiceLine line : lines) {
            sums.merge(new Key(line.vatCategory(), line.vatRate()), line.amount(), Money::plus);
        }
        return sums.entrySet().stream()
                .map(sum -> row(prices, sum.getKey().category, sum.getKey().rate, sum.getValue()))
                .sorted(ORDER)
                .toList();
    }

    /** What stays of rows when others are taken off, rate by rate; a rate that only the others have comes out negative. */
    static List<VatSummaryRow> difference(List<VatSummaryRow> rows, List<VatSummaryRow> taken) {
        Map<Key, VatSummaryRow> rest = new LinkedHashMap<>();
        rows.forEach(row -> rest.merge(row.key(), row, VatSummaryRow::plus));
        taken.forEach(row -> rest.merge(row.key(), row.negated(), VatSummaryRow::plus));
        return rest.values().stream().sorted(ORDER).toList();
    }

    /** Rows of two documents, rate by rate. */
    static List<VatSummaryRow> sum(List<VatSummaryRow> rows, List<VatSummaryRow> others) {
        Map<Key, VatSummaryRow> sums = new LinkedHashMap<>();
        rows.forEach(row -> sums.merge(row.key(), row, VatSummaryRow::plus));
        others.forEach(row -> sums.merge(row.key(), row, VatSummaryRow::plus));
        return sums.values().stream().sorted(ORDER).toList();
    }

    private VatSummaryRow plus(VatSummaryRow other) {
        return new VatSummaryRow(category, rate, base.plus(other.base), vat.plus(other.vat));
    }

    private VatSummaryRow negated() {
        return new VatSummaryRow(category, rate, base.negated(), vat.negated());
    }

    private Key key() {
        return new Key(category, rate);
    }

    private record Key(VatCategory category, Optional<VatRate> rate) {}

    /** Of the sum of the lines of one category and rate. */
    static VatSummaryRow row(PriceMode prices, VatCategory category, Optional<VatRate> rate, Money sum) {
        return new VatSummaryRow(category, rate, prices.baseOf(sum, rate), prices.vatOf(sum, rate));
    }
}
