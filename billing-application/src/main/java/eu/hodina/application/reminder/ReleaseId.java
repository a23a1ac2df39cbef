package eu.hodina.application.reminder;

import java.util.Objects;

/**
 * The identity of a letter that waits to be released.
 *
 * @param value as the store writes it
 */
public record ReleaseId(String value) implements Comparable<ReleaseId> {
    public ReleaseId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public int compareTo(ReleaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
