package eu.hodina.domain.order;

import eu.hodina.domain.money.CodePoints;
import java.util.Objects;

/**
 * The identity of a line or a milestone of an order: 1 to 64 characters, compared as text by code point. Hodina makes it as a UUIDv7 in its text
 * form; a program that embeds the domain may bring its own.
 *
 * @param value the text itself: {@code 019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071}
 */
public record OrderLineId(String value) implements Comparable<OrderLineId> {
    public OrderLineId {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 64) {
            throw new IllegalArgumentException("OrderLineId has 1 to 64 characters, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(OrderLineId other) {
        return CodePoints.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
