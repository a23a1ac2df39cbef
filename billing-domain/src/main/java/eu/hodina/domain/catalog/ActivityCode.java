package eu.hodina.domain.catalog;

import eu.hodina.domain.money.CodePoints;
import java.util.Objects;

/**
 * The name of an activity (úkon) in files, price lists and rules: 1 to 64 characters, {@code DEV}.
 *
 * @param value the text itself: {@code DEV}
 */
public record ActivityCode(String value) implements Comparable<ActivityCode> {
    public ActivityCode {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 64) {
            throw new IllegalArgumentException("an activity's code has 1 to 64 characters, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(ActivityCode other) {
        return CodePoints.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
