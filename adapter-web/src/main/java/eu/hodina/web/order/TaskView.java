package eu.hodina.web.order;

import eu.hodina.application.order.TaskOfOrder;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskPriority;
import eu.hodina.domain.order.TaskState;
import eu.hodina.domain.people.WorkerId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A task as the API shows it. */
@Serdeable
record TaskView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        String order,
        @Schema(example = "Z20260007") String orderNumber,
        @Schema(example = "Web pekárny") String orderName,
        @Schema(example = "WEB-3") String code,
        @Schema(example = "Objednávkový formulář") String name,
        Optional<String> assignee,

        @Schema(example = "480", description = "Minutes") Optional<Integer> estimate,

        @Schema(example = "OPEN") TaskState state,
        @Schema(description = "The states that may follow") List<TaskState> next,
        @Schema(example = "NORMAL") TaskPriority priority,

        @Schema(example = "2026-12-01") Optional<String> due) {

    static TaskView of(TaskOfOrder named) {
        Task task = named.task();
        return new TaskView(
                task.id().value(),
                task.order().value(),
                named.orderNumber(),
                named.orderName(),
                task.code(),
                task.name(),
                task.assignee().map(WorkerId::value),
                task.estimate().isPresent() ? Optional.of(task.estimate().getAsInt()) : Optional.empty(),
                task.state(),
                List.copyOf(task.state().next()),
                task.priority(),
                task.due().map(LocalDate::toString));
    }
}
