package eu.hodina.application.exchange;

import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.time.WorkLog;
import java.util.List;
import java.util.Objects;

/**
 * The work logs of one import, apart from those that are kept: nobody else sees them, and nothing is left of them when the
 * import ends, however it ends.
 */
public interface StagedWorkLogs extends AutoCloseable {

    /**
     * Puts logs there, in bulk.
     *
     * @param logs of orders, tasks, workers and activities that are kept
     */
    void add(List<StagedLog> logs);

    /**
     * Measured logs that share a whole minute with one that is kept.
     *
     * @param days from the first to the last of those that were put here
     * @param limit at most so many
     * @return in the order of the file, each with a log that is kept
     */
    List<Clash> clashes(DatePeriod days, int limit);

    /**
     * Keeps all of them, in one step.
     *
     * @return how many
     */
    long publish();

    /** Takes away what waits here. */
    @Override
    void close();

    /**
     * Two pieces of work at once.
     *
     * @param start where the file says when its log began
     * @param began when that was
     * @param kept the other one
     */
    record Clash(TextPlace start, String began, WorkLog kept) {
        /** Checks nothing but presence. */
        public Clash {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(began, "began");
            Objects.requireNonNull(kept, "kept");
        }
    }
}
