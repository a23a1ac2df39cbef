package eu.hodina.domain.money;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which something holds, both ends inclusive, either end open. Immutable.
 *
 * <pre>{@code Validity.between(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-10-15")).contains(oct15)   // true}</pre>
 */
public final class Validity {
    private static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

    private final LocalDate from;
    private final LocalDate to;

    private Validity(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a validity ends on or after " + from + ", not on " + to);
        }
        this.from = from;
        this.to = to;
    }

    public static Validity always() {
        return ALWAYS;
    }

    public static Validity from(LocalDate first) {
        return new Validity(first, LocalDate.MAX);
    }

    public static Validity between(LocalDate first, LocalDate lastInclusive) {
        return new Validity(first, lastInclusive);
    }

    /** Either end may be left out. */
    public static Validity of(Optional<LocalDate> first, Optional<LocalDate> lastInclusive) {
        return new Validity(first.orElse(LocalDate.MIN), lastInclusive.orElse(LocalDate.MAX));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean overlaps(Validity other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    public Optional<LocalDate> first() {
        return from.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(from);
    }

    /** The last day, inclusive. */
    public Optional<LocalDate> last() {
        return to.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Validity validity && from.equals(validity.from) && to.equals(validity.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    @Override
    public String toString() {
        return first().map(LocalDate::toString).orElse("..") + "/"
                + last().map(LocalDate::toString).orElse("..");
    }
}
