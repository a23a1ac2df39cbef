package eu.hodina.application.time;

import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Stopwatch;
import eu.hodina.domain.time.WatchedTask;
import java.time.Instant;
import java.util.List;

/**
 * Port: the stopwatches, one a worker, and all that was ever measured on them. The store itself keeps that at most one task
 * of a worker runs, and that no two sittings of a worker overlap.
 */
public interface Stopwatches {

    /**
     * {@return what the worker measures; an empty watch where the worker never did}
     *
     * @param worker whose watch it is
     */
    Stopwatch find(WorkerId worker);

    /**
     * As {@link #find}, and others who want to change this watch wait until the transaction ends. To be called before
     * anything is read in it.
     *
     * @param worker who is kept
     * @return the watch
     */
    Stopwatch lock(WorkerId worker);

    /**
     * Keeps a watch as it is now, and the sittings that were added to tasks that are on it.
     *
     * @param before what was read
     * @param after the watch of the same worker
     * @throws IllegalStateException where another task runs meanwhile
     */
    void replace(Stopwatch before, Stopwatch after);

    /**
     * A task has left the watch: says of its sittings, which stay for good, what became of them. The last one may be new.
     *
     * @param worker whose watch it was
     * @param work the task with all its sittings
     * @param outcome what became of them
     */
    void settle(WorkerId worker, WatchedTask work, SittingOutcome outcome);

    /**
     * What was measured, as it was measured.
     *
     * @param worker who measured
     * @param from beginnings of sittings, inclusive
     * @param until beginnings of sittings, exclusive
     * @return the sittings, earliest first
     */
    List<MeasuredSitting> measured(WorkerId worker, Instant from, Instant until);
}
