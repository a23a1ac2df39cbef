package eu.hodina.application.rating;

import java.util.Objects;

/**
 * The identity of a rated period, a UUIDv7 in its text form.
 *
 * @param value the text itself: {@code 019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071}
 */
public record RatedPeriodId(String value) {
    public RatedPeriodId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
