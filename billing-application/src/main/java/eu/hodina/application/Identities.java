package eu.hodina.application;

import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes identities: UUIDv7 (RFC 9562), whose first 48 bits are the time in milliseconds, so that rows that are born
 * together lie together. Thread-safe where its source of random bits is.
 */
public final class Identities {
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * Makes identities of the time and random bits.
     *
     * @param clock for the first 48 bits
     * @param random for 74 of the others; a secure one outside of tests
     */
    public Identities(InstantSource clock, RandomGenerator random) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.random = Objects.requireNonNull(random, "random");
    }

    /**
     * Makes one in its text form, 36 characters: {@code 019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071}.
     *
     * @return a new identity
     */
    public String next() {
        long time = clock.millis() << 16;
        long high = time | 0x7000 | random.nextInt(1 << 12);
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
