package eu.hodina.application.order;

import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.order.TaskPriority;
import eu.hodina.domain.order.TaskState;
import eu.hodina.domain.people.WorkerId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is wanted of a task. Its order and its identity stay, and its state goes by its own arrows.
 *
 * @param code unique within the firm, as files name the task: {@code WEB-3}
 * @param name for people: {@code Objednávkový formulář}
 * @param assignee who is to do it; none = nobody yet
 * @param estimate minutes
 * @param priority what comes first
 * @param due by when it is to be done
 */
public record TaskDraft(
        String code,
        String name,
        Optional<WorkerId> assignee,
        OptionalInt estimate,
        TaskPriority priority,
        Optional<LocalDate> due) {
    public TaskDraft {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(assignee, "assignee");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(due, "due");
    }

    Task task(TaskId id, OrderId order, TaskState state) {
        return new Task(id, order, code, name, assignee, estimate, state, priority, due);
    }
}
