package eu.hodina.application.access;

import java.time.Instant;
import java.util.Objects;

/**
 * How often in a row somebody guessed wrong, and until when they are not heard.
 *
 * @param failures 0 or more; an attempt under way counts as failed until it has succeeded
 * @param last when the last of them was
 * @param heardFrom from when on another attempt is heard; not after {@code last} where it is heard at once
 */
public record GuessCount(int failures, Instant last, Instant heardFrom) {
    /** Checks the number. */
    public GuessCount {
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(heardFrom, "heardFrom");
        if (failures < 0) {
            throw new IllegalArgumentException("failures are 0 or more, not " + failures);
        }
    }

    /**
     * {@return no failure yet}
     *
     * @param now the time
     */
    public static GuessCount none(Instant now) {
        return new GuessCount(0, now, now);
    }
}
