package eu.hodina.application.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How fast mails go out and when one is tried again.
 *
 * @param perMinute tries in any 60 seconds, of all dispatchers together; 0 = as fast as it goes
 * @param backOff how long to wait after the first, the second … try; after the last one the mail has failed
 */
public record MailPace(int perMinute, List<Duration> backOff) {
    private static final List<Duration> USUAL = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofDays(1));

    public MailPace {
        backOff = List.copyOf(backOff);
        if (perMinute < 0) {
            throw new IllegalArgumentException("a limit is 0 or more mails a minute, not " + perMinute);
        }
        if (backOff.stream().anyMatch(wait -> wait.isNegative() || wait.isZero())) {
            throw new IllegalArgumentException("a wait is more than zero: " + backOff);
        }
    }

    /** {@return no limit; 8 tries over about 42 hours: after 1, 5, 15 minutes, 1, 4, 12 and 24 hours} */
    public static MailPace usual() {
        return new MailPace(0, USUAL);
    }

    /**
     * {@return the same waits with a limit}
     *
     * @param limit mails a minute; 0 = none
     */
    public MailPace perMinute(int limit) {
        return new MailPace(limit, backOff);
    }

    /**
     * {@return when to try again; none where it was tried often enough}
     *
     * @param tries how many there were, at least 1
     * @param now after the last of them
     */
    Optional<Instant> nextTry(int tries, Instant now) {
        return tries > backOff.size() ? Optional.empty() : Optional.of(now.plus(backOff.get(tries - 1)));
    }
}
