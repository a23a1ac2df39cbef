package eu.hodina.application.time;

import eu.hodina.domain.order.TaskId;
import java.time.Duration;
import java.time.Instant;

/** A question: the watch has run for more than twelve hours; was all of it work, or when did it end? */
public final class OverlongSittingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Asks.
     *
     * @param task that runs
     * @param since when the sitting began
     * @param at now
     */
    public OverlongSittingException(TaskId task, Instant since, Instant at) {
        super("task " + task + " has been measured since " + since + ", which is " + clock(Duration.between(since, at))
                + " hours; was all of it work? Send confirmed: true, or endedAt, when it ended");
    }

    private static String clock(Duration duration) {
        int minutes = duration.toMinutesPart();
        return duration.toHours() + (minutes < 10 ? ":0" : ":") + minutes;
    }
}
