package eu.hodina.application.access;

import eu.hodina.application.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;

/**
 * Slows down who guesses passwords. An attempt is counted as failed before it is looked at, and taken back when it was
 * right: so many at once gain nothing. Attempts that are not heard are not counted, so a lock ends by itself however
 * often somebody knocks.
 *
 * <p>Guesses count for the login, known here or not, and for the address. A browser in which the login succeeded before
 * counts for itself alone: however many wrong passwords come from elsewhere, its user comes in. Keys are hashes, since people type
 * passwords where the login belongs.
 */
final class GuessGuard {
    private final Transactions transactions;
    private final GuessCounts counts;
    private final InstantSource clock;

    GuessGuard(Transactions transactions, GuessCounts counts, InstantSource clock) {
        this.transactions = transactions;
        this.counts = counts;
        this.clock = clock;
    }

    /** Whose counts an attempt goes to, with their limits; in the order of the keys, in which they are locked. */
    static final class Attempt {
        private final TreeMap<String, GuessLimit> keys = new TreeMap<>();

        static Attempt ofStranger(String login, String address) {
            return new Attempt().and("login", login, GuessLimit.OF_ONE).and("address", address, GuessLimit.OF_MANY);
        }

        static Attempt ofDevice(DeviceToken device) {
            return new Attempt().and("device", device.value(), GuessLimit.OF_ONE);
        }

        /** Of one who is logged in and says the old password. */
        static Attempt ofUser(String login) {
            return new Attempt().and("change", login, GuessLimit.OF_ONE);
        }

        private Attempt and(String scope, String who, GuessLimit limit) {
            keys.put(RandomSecret.hash(scope + " " + who), limit);
            return this;
        }
    }

    /**
     * Counts an attempt.
     *
     * @throws TooManyGuessesException where it is not heard
     */
    void begin(Attempt attempt) {
        Instant now = clock.instant();
        Duration wait = transactions.call(() -> {
            Map<String, GuessCount> before = new TreeMap<>();
            attempt.keys.keySet().forEach(key -> before.put(key, counts.lock(key, now)));
            Duration longest = before.values().stream()
                    .map(count -> Duration.between(now, count.heardFrom()))
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO);
            if (!isPositive(longest)) {
                before.forEach(
                        (key, count) -> counts.keep(key, attempt.keys.get(key).failed(count, now)));
            }
            return longest;
        });
        if (isPositive(wait)) {
            throw new TooManyGuessesException(wait);
        }
    }

    private static boolean isPositive(Duration wait) {
        return !wait.isNegative() && !wait.isZero();
    }

    /** It was right: what counts for one begins anew; for an address this one is taken back, and older ones are not. */
    void succeeded(Attempt attempt) {
        Instant now = clock.instant();
        transactions.run(() -> attempt.keys.forEach((key, limit) -> {
            GuessCount count = counts.lock(key, now);
            counts.keep(key, limit.equals(GuessLimit.OF_MANY) ? GuessLimit.takenBack(count) : GuessCount.none(now));
        }));
        counts.removeBefore(now.minus(GuessLimit.FORGOTTEN));
    }
}
