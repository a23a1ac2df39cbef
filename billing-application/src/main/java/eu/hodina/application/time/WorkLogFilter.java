package eu.hodina.application.time;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.WorkKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which logs are listed: those that match all that is given.
 *
 * @param worker whose
 * @param order on which
 * @param task on which
 * @param client for whom
 * @param from the first day
 * @param to the last day
 * @param kind of work
 */
public record WorkLogFilter(
        Optional<WorkerId> worker,
        Optional<OrderId> order,
        Optional<TaskId> task,
        Optional<ClientId> client,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<WorkKind> kind) {
    /** All logs. */
    public static final WorkLogFilter ALL = new WorkLogFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Checks that all is there. */
    public WorkLogFilter {
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * {@return the same, of one worker alone}
     *
     * @param whose the worker
     */
    public WorkLogFilter of(WorkerId whose) {
        return new WorkLogFilter(Optional.of(whose), order, task, client, from, to, kind);
    }
}
