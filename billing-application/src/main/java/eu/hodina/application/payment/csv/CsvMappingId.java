package eu.hodina.application.payment.csv;

import java.util.Objects;

/**
 * The identity of a mapping that a firm keeps: 1 to 64 characters; Hodina makes it as a UUIDv7.
 *
 * @param value the text itself: {@code 019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071}
 */
public record CsvMappingId(String value) {
    public CsvMappingId {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 64) {
            throw new IllegalArgumentException("CsvMappingId has 1 to 64 characters, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
