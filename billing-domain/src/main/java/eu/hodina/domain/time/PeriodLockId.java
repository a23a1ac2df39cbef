package eu.hodina.domain.time;

import eu.hodina.domain.money.CodePoints;
import java.util.Objects;

/**
 * The identity of a period lock: 1 to 64 characters, compared as text by code point. Hodina makes it as a UUIDv7 in its text
 * form.
 *
 * @param value the text itself: {@code 019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071}
 */
public record PeriodLockId(String value) implements Comparable<PeriodLockId> {
    /** Checks the length. */
    public PeriodLockId {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 64) {
            throw new IllegalArgumentException("PeriodLockId has 1 to 64 characters, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(PeriodLockId other) {
        return CodePoints.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
