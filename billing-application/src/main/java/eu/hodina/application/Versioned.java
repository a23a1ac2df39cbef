package eu.hodina.application;

import java.util.Objects;

/**
 * A thing and which version of it this is, so that a change can say what it was made on.
 *
 * @param <T> the thing
 * @param value as it is kept
 * @param version 0 where no change of it is on record, else that of the last change
 */
public record Versioned<T>(T value, long version) {
    /** Checks the version. */
    public Versioned {
        Objects.requireNonNull(value, "value");
        if (version < 0) {
            throw new IllegalArgumentException("a version is 0 or more, not " + version);
        }
    }
}
