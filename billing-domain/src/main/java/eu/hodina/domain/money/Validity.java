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

    /** {@return every day} */
    public static Validity always() {
        return ALWAYS;
    }

    /**
     * {@return every day from this one on}
     *
     * @param first the first day
     */
    public static Validity from(LocalDate first) {
        return new Validity(first, LocalDate.MAX);
    }

    /**
     * {@return the days from the one to the other, both included}
     *
     * @param first the first day
     * @param lastInclusive the last day, on or after the first
     */
    public static Validity between(LocalDate first, LocalDate lastInclusive) {
        return new Validity(first, lastInclusive);
    }

    /**
     * Makes one whose ends may be open.
     *
     * @param first the first day; none = since ever
     * @param lastInclusive the last day; none = for ever
     * @return the days between
     */
    public static Validity of(Optional<LocalDate> first, Optional<LocalDate> lastInclusive) {
        return new Validity(first.orElse(LocalDate.MIN), lastInclusive.orElse(LocalDate.MAX));
    }

    /**
     * {@return whether it holds on a day}
     *
     * @param day any
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * {@return whether there is a day on which both hold}
     *
     * @param other another validity
     */
    public boolean overlaps(Validity other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** {@return the first day; none = since ever} */
    public Optional<LocalDate> first() {
        return from.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(from);
    }

    /**
     * The end.
     *
     * @return the last day, inclusive; none = for ever
     */
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
