package eu.hodina.application.time;

import java.util.Objects;

/**
 * What a person should look at; nothing is refused by it.
 *
 * @param kind of it
 * @param message for people
 */
public record WorkLogWarning(Kind kind, String message) {
    /** What is to be looked at. */
    public enum Kind {
        /** The worker was at another work at that time. */
        OVERLAP,
        /** The period is closed or billed already: what this is more or less is billed as a difference. */
        LATE
    }

    /** Checks that all is there. */
    public WorkLogWarning {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }
}
