package eu.hodina.application.payment;

import java.util.Objects;

/**
 * The identity of an imported statement, a UUIDv7 in its text form.
 *
 * @param value the text itself: {@code 019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071}
 */
public record StatementId(String value) {
    public StatementId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
