package eu.hodina.application.time;

import eu.hodina.domain.time.Stopwatch;
import java.time.Instant;
import java.util.Objects;

/**
 * A watch, and when it was looked at.
 *
 * @param watch as it is
 * @param at in whole seconds
 */
public record WatchState(Stopwatch watch, Instant at) {
    /** Checks that all is there. */
    public WatchState {
        Objects.requireNonNull(watch, "watch");
        Objects.requireNonNull(at, "at");
    }
}
