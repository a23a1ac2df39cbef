package eu.hodina.application.exchange;

import eu.hodina.application.Identities;
import java.util.UUID;

/**
 * Identities of the rows of one file: one UUIDv7 and those that follow it (RFC 9562, 6.2, method 2), so that they lie in
 * the order of the file and each costs one addition instead of a secure random number.
 */
final class RowIdentities {
    private static final long COUNTED = (1L << 61) - 1;

    private final long high;
    private final long variant;
    private final long first;
    private long count;

    RowIdentities(Identities identities) {
        UUID seed = UUID.fromString(identities.next());
        this.high = seed.getMostSignificantBits();
        this.variant = seed.getLeastSignificantBits() & ~COUNTED & ~(1L << 61);
        this.first = seed.getLeastSignificantBits() & COUNTED;
    }

    String next() {
        return new UUID(high, variant | (first + count++)).toString();
    }
}
