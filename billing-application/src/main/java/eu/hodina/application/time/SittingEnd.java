package eu.hodina.application.time;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What the worker says of the end of a sitting.
 *
 * @param confirmed whether all of it was work, also where it is longer than twelve hours
 * @param endedAt when it ended, where that was earlier than now
 */
public record SittingEnd(boolean confirmed, Optional<Instant> endedAt) {
    /** Nothing is said: the sitting ends now, unless that is to be asked about. */
    public static final SittingEnd NOW = new SittingEnd(false, Optional.empty());

    /** Checks that all is there. */
    public SittingEnd {
        Objects.requireNonNull(endedAt, "endedAt");
    }
}
