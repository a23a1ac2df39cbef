package eu.hodina.application.time;

import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.time.Sitting;
import java.util.Objects;

/**
 * A sitting as a stopwatch measured it.
 *
 * @param task on which the worker worked
 * @param sitting from when to when, in whole seconds
 * @param outcome what became of it
 */
public record MeasuredSitting(TaskId task, Sitting sitting, SittingOutcome outcome) {
    /** Checks that all is there. */
    public MeasuredSitting {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(sitting, "sitting");
        Objects.requireNonNull(outcome, "outcome");
    }
}
