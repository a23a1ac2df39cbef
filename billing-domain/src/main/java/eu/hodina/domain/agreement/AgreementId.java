package eu.hodina.domain.agreement;

import eu.hodina.domain.money.CodePoints;
import java.util.Objects;

/**
 * The identity of an agreement: 1 to 64 characters, compared as text by code point.
 *
 * @param value the text itself: {@code A1}
 */
public record AgreementId(String value) implements Comparable<AgreementId> {
    public AgreementId {
        Objects.requireNonNull(value, "value");
        if (value.isEmpty() || value.length() > 64) {
            throw new IllegalArgumentException("AgreementId has 1 to 64 characters, not '" + value + "'");
        }
    }

    @Override
    public int compareTo(AgreementId other) {
        return CodePoints.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
