package eu.hodina.domain.catalog;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import java.math.RoundingMode;
import java.time.Month;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How prices follow an index (handbook 3.9): once a year, from the first day of a month, by the rate of the calendar year
 * before, only upwards.
 *
 * <pre>{@code
 * var rule = new IndexationRule(Month.JANUARY, Optional.empty(), PriceRounding.ONE, Set.of(IndexedPart.FEE));
 * rule.raised(Money.parse("CZK", "1250.00"), Percentage.parse("2.5"))   // 1281.00
 * }</pre>
 *
 * @param month from whose first day the new price holds
 * @param cap the most by which a price rises a year, 0 % or more; none = by all that the index says
 * @param rounding of the new price
 * @param parts which prices follow the index, at least one kind
 */
public record IndexationRule(Month month, Optional<Percentage> cap, PriceRounding rounding, Set<IndexedPart> parts) {
    public IndexationRule {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(rounding, "rounding");
        parts = Set.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an indexation raises fees, overage prices or list prices, not nothing");
        }
        if (cap.filter(most -> most.hundredths() < 0).isPresent()) {
            throw new IllegalArgumentException("the cap of an indexation is 0 % or more, not " + cap.get());
        }
    }

    /**
     * Limits a published rate to the cap.
     *
     * @param published the rate of the index
     * @return by how much prices rise: the rate, or the cap where that is less
     */
    Percentage applied(Percentage published) {
        return cap.filter(most -> most.compareTo(published) < 0).orElse(published);
    }

    /**
     * Raises a price: {@code round(old · (1 + i / 100))}, rounded once, HALF_UP; the old price where that would not be
     * more.
     *
     * @param old 0 or more
     * @param published the rate of the index, before the cap
     * @return the new price
     * @throws ArithmeticException where the new price does not fit
     */
    Money raised(Money old, Percentage published) {
        Percentage applied = applied(published);
        if (!applied.isPositive() || !old.isPositive()) {
            return old;
        }
        long step = rounding.step(old.currency());
        Money steps =
                old.timesRatio(Percentage.WHOLE + applied.hundredths(), Percentage.WHOLE * step, RoundingMode.HALF_UP);
        Money raised = steps.times(step);
        return raised.compareTo(old) > 0 ? raised : old;
    }
}
