package eu.hodina.application.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How soon after wrong guesses the next is heard: some are free, then the pause doubles from two seconds, then it is a
 * lock of fifteen minutes. With 3 free and a lock from the 10th: after the 4th 2 s, the 5th 4 s, ... the 9th 64 s, the 10th and
 * each later one 15 min. After a day without a failure it begins anew.
 *
 * @param free so many failures cost nothing
 * @param lockFrom from this failure on it is the lock
 */
record GuessLimit(int free, int lockFrom) {
    static final Duration LOCK = Duration.ofMinutes(15);
    static final Duration FORGOTTEN = Duration.ofDays(1);

    /** For one login, device or session: a person who mistypes meets it hardly. */
    static final GuessLimit OF_ONE = new GuessLimit(3, 10);

    /** For an address, behind which may be a whole office. */
    static final GuessLimit OF_MANY = new GuessLimit(20, 30);

    GuessLimit {
        if (free < 0 || lockFrom <= free || lockFrom - free > 10) {
            throw new IllegalArgumentException("a lock comes 1 to 10 failures after the free ones");
        }
    }

    private Duration pause(int failures) {
        if (failures >= lockFrom) {
            return LOCK;
        }
        return failures <= free ? Duration.ZERO : Duration.ofSeconds(1L << (failures - free));
    }

    /** One more. */
    GuessCount failed(GuessCount before, Instant now) {
        boolean old = before.last().isBefore(now.minus(FORGOTTEN));
        int failures = old ? 1 : Math.min(before.failures() + 1, lockFrom);
        return new GuessCount(failures, now, now.plus(pause(failures)));
    }

    /** One less: an attempt that was counted before it was known to be right. */
    static GuessCount takenBack(GuessCount before) {
        return new GuessCount(Math.max(before.failures() - 1, 0), before.last(), before.last());
    }
}
