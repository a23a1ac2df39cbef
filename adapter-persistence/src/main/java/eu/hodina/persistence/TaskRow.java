package eu.hodina.persistence;

import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.order.TaskPriority;
import eu.hodina.domain.order.TaskState;
import eu.hodina.domain.people.WorkerId;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A row of {@code task}. */
@MappedEntity("task")
record TaskRow(
        @Id UUID id,
        UUID orderId,
        String code,
        String name,
        @Nullable UUID assigneeId,
        @Nullable Integer estimate,
        TaskState state,
        TaskPriority priority,
        @Nullable LocalDate due) {

    static TaskRow of(Task task) {
        return new TaskRow(
                Values.uuid(task.id().value()),
                Values.uuid(task.order().value()),
                task.code(),
                task.name(),
                task.assignee().map(worker -> Values.uuid(worker.value())).orElse(null),
                task.estimate().isPresent() ? task.estimate().getAsInt() : null,
                task.state(),
                task.priority(),
                task.due().orElse(null));
    }

    Task toTask() {
        return new Task(
                new TaskId(id.toString()),
                new OrderId(orderId.toString()),
                code,
                name,
                Optional.ofNullable(assigneeId).map(worker -> new WorkerId(worker.toString())),
                estimate == null ? OptionalInt.empty() : OptionalInt.of(estimate),
                state,
                priority,
                Optional.ofNullable(due));
    }
}
