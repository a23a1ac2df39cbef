package eu.hodina.application.trail;

import java.util.Objects;
import java.util.Optional;

/**
 * What one field was and is.
 *
 * @param path where it stands: {@code costRates/0/hourly}; empty where the thing is one value
 * @param before as text; none where the field was not there
 * @param after as text; none where the field is not there any more
 */
public record FieldChange(String path, Optional<String> before, Optional<String> after) {
    /** Checks that something changed. */
    public FieldChange {
        Objects.requireNonNull(path, "path");
        if (before.equals(after)) {
            throw new IllegalArgumentException(path + " did not change: " + before);
        }
    }
}
