package eu.hodina.application.payment;

import java.util.Objects;

/** The identity of an imported statement, a UUIDv7 in its text form. */
public record StatementId(String value) {
    public StatementId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
