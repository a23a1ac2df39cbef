package eu.hodina.domain.catalog;

import eu.hodina.domain.money.CodePoints;
import java.util.Objects;

/**
 * The name of a product in files, price lists and orders: 1 to 64 characters, {@code SSD-1T}.
 *
 * @param value the text itself: {@code SSD-1T}
 */
public record ProductCode(String value) implements Comparable<ProductCode> {
    public ProductCode {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 64) {
            throw new IllegalArgumentException("a product's code has 1 to 64 characters, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(ProductCode other) {
        return CodePoints.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
