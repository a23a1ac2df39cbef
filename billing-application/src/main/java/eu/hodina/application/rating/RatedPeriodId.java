package eu.hodina.application.rating;

import java.util.Objects;

/** The identity of a rated period, a UUIDv7 in its text form. */
public record RatedPeriodId(String value) {
    public RatedPeriodId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
