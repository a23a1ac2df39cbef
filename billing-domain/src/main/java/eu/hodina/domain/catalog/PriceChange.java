package eu.hodina.domain.catalog;

import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Percentage;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A rise of one price by an index, for the history and for the letter to the client. Never changes once it is made.
 *
 * @param price which one
 * @param before what it cost up to the day before {@code from}; of a fee for a whole period, of an hour, of a unit
 * @param after what it costs from then on, more than before
 * @param index as it was published
 * @param applied by how much it rose before rounding: the index, or the cap
 * @param from the first day of the new price
 */
public record PriceChange(
        IndexedPrice price, Money before, Money after, IndexRate index, Percentage applied, LocalDate from) {
    public PriceChange {
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(applied, "applied");
        Objects.requireNonNull(from, "from");
        if (after.compareTo(before) <= 0) {
            throw new IllegalArgumentException("an indexation only raises, never " + before + " to " + after);
        }
    }
}
