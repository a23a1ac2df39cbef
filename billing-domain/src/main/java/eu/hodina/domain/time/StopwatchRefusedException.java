package eu.hodina.domain.time;

import java.util.Objects;

/** What a stopwatch was asked for is impossible as it stands; it is as it was. */
public final class StopwatchRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    private final Reason reason;

    /** What stands in the way. */
    public enum Reason {
        /** A task is measured already: it can be switched, paused or stopped. */
        RUNNING,
        /** No task is measured. */
        NOT_RUNNING,
        /** No task waits. */
        NOTHING_WAITS,
        /** This very task is measured already. */
        SAME_TASK,
        /** The task waits with another activity: what was measured of it becomes logs first. */
        OTHER_ACTIVITY,
        /** The task is neither measured nor waits. */
        NOT_ON_WATCH,
        /** The tasks that were named are not those that wait, each once. */
        OTHER_QUEUE,
        /** More tasks than a stopwatch holds. */
        TOO_MANY,
        /** A time before what is measured, or in the future. */
        OTHER_TIME
    }

    /**
     * Says why.
     *
     * @param reason what stands in the way
     * @param message what was expected, for people
     */
    public StopwatchRefusedException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** {@return what stands in the way} */
    public Reason reason() {
        return reason;
    }
}
