package eu.hodina.domain.order;

import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A unit of work inside one order (úkol), with one assignee.
 *
 * @param id its identity
 * @param order that it is a part of
 * @param code unique within the firm, as files name the task: {@code WEB-3}
 * @param name for people: {@code Objednávkový formulář}
 * @param assignee who is to do it; none = nobody yet
 * @param estimate minutes
 * @param state how far it is
 * @param priority what comes first
 * @param due by when it is to be done; none = by no day
 */
public record Task(
        TaskId id,
        OrderId order,
        String code,
        String name,
        Optional<WorkerId> assignee,
        OptionalInt estimate,
        TaskState state,
        TaskPriority priority,
        Optional<LocalDate> due) {
    public Task {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(assignee, "assignee");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(due, "due");
        if (estimate.isPresent() && estimate.getAsInt() < 0) {
            throw new IllegalArgumentException("an estimate is 0 minutes or more, not " + estimate.getAsInt());
        }
    }

    /**
     * An open task of the usual priority, due by no day.
     *
     * @param id its identity
     * @param order that it is a part of
     * @param code unique within the firm
     * @param name for people
     * @param assignee who is to do it
     * @param estimate minutes
     */
    public Task(TaskId id, OrderId order, String code, String name, Optional<WorkerId> assignee, OptionalInt estimate) {
        this(id, order, code, name, assignee, estimate, TaskState.OPEN, TaskPriority.NORMAL, Optional.empty());
    }

    /**
     * {@return the task in another state, else as it is}
     *
     * @param wanted the state that is to follow
     * @throws TransitionRefusedException where it does not follow the task's state
     */
    public Task in(TaskState wanted) {
        return new Task(id, order, code, name, assignee, estimate, state.to(wanted), priority, due);
    }
}
