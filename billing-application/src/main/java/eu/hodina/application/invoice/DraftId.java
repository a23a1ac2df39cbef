package eu.hodina.application.invoice;

import java.util.Objects;

/**
 * The identity of a draft.
 *
 * @param value a UUIDv7 in its text form
 */
public record DraftId(String value) {
    public DraftId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value;
    }
}
