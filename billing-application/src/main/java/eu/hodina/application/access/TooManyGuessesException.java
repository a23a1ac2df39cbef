package eu.hodina.application.access;

import java.time.Duration;

/** There were too many wrong guesses; this attempt was not even looked at. */
public final class TooManyGuessesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** In seconds. */
    private final long seconds;

    /**
     * Says how long it lasts.
     *
     * @param wait until the next attempt is heard; a started second counts
     */
    public TooManyGuessesException(Duration wait) {
        super("there were too many wrong passwords; the next attempt is heard in " + seconds(wait) + " s");
        this.seconds = seconds(wait);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusNanos(999_999_999).toSeconds());
    }

    /** {@return how many seconds to wait, at least 1} */
    public long seconds() {
        return seconds;
    }
}
