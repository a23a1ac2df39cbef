package eu.hodina.domain.rating;

import eu.hodina.domain.money.CodePoints;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * By what a billed period is compared with what it should have been: line kind, key, price and VAT rate (rating.md,
 * "Corrections and late logs"). Two amounts of one key are amounts of the same thing, on whatever documents they stand.
 *
 * @param rated the period in which the work was rated, or the fee was due
 * @param kind what differs, never DIFFERENCE
 * @param text the line's key, or the agreement; where each entry has its line, the log or the correction in its place
 * @param order of an order with an invoice of its own
 * @param hourly of WORK
 * @param feePeriod of FEE: the first day of the agreement's period, or the purchase date
 * @param vatRate none = the issuer was not a VAT payer
 */
public record LineKey(
        DatePeriod rated,
        LineKind kind,
        String text,
        Optional<OrderId> order,
        Optional<HourlyPrice> hourly,
        Optional<LocalDate> feePeriod,
        Optional<VatRate> vatRate)
        implements Comparable<LineKey> {
    private static final Comparator<LineKey> ORDER = Comparator.<LineKey, LocalDate>comparing(
                    key -> key.rated().from())
            .thenComparing(key -> key.rated().to())
            .thenComparing(LineKey::kind)
            .thenComparing(LineKey::text, CodePoints::compare)
            .thenComparing(key -> key.order().map(OrderId::value).orElse(""), CodePoints::compare)
            .thenComparing(
                    key -> key.hourly().map(price -> price.perHour().minor()).orElse(0L))
            .thenComparing(key -> key.feePeriod().orElse(LocalDate.MIN))
            .thenComparing(key -> key.vatRate().map(VatRate::hundredths).orElse(-1));

    public LineKey {
        Objects.requireNonNull(rated, "rated");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(hourly, "hourly");
        Objects.requireNonNull(feePeriod, "feePeriod");
        Objects.requireNonNull(vatRate, "vatRate");
        if (kind == LineKind.DIFFERENCE) {
            throw new IllegalArgumentException("a difference is known by the kind of the lines that differ: " + text);
        }
        if (hourly.isPresent() != (kind == LineKind.WORK) || feePeriod.isPresent() != (kind == LineKind.FEE)) {
            throw new IllegalArgumentException(
                    "work has an hourly price and a fee its period, and nothing else has: " + kind + " " + text);
        }
    }

    /**
     * Of a line that the engine gave for a period.
     *
     * @param rated the period
     * @param line WORK, MINIMUM, FEE or CREDIT
     * @return its key
     * @throws IllegalArgumentException for a DIFFERENCE
     */
    public static LineKey of(DatePeriod rated, RatedLine line) {
        return new LineKey(rated, line.kind(), line.text(), line.order(), line.hourly(), line.period(), line.vatRate());
    }

    /** By period, kind, text (code points), order, price, fee period, VAT rate. */
    @Override
    public int compareTo(LineKey other) {
        return ORDER.compare(this, other);
    }

    /** {@code WORK DEV of 2026-01-01 to 2026-01-31}. */
    @Override
    public String toString() {
        return kind + " " + text + " of " + rated.from() + " to " + rated.to();
    }
}
