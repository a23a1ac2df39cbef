package eu.hodina.domain.catalog;

import eu.hodina.domain.money.CodePoints;
import java.util.Objects;

/**
 * The name of a price list; its versions share it: 1 to 64 characters, {@code STANDARD}.
 *
 * @param value the text itself: {@code STANDARD}
 */
public record PriceListCode(String value) implements Comparable<PriceListCode> {
    public PriceListCode {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 64) {
            throw new IllegalArgumentException("a price list's code has 1 to 64 characters, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(PriceListCode other) {
        return CodePoints.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
