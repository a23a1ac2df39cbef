package eu.hodina.web.time;

import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.time.Stopwatch;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tasks that wait, the next one first. */
@Serdeable
record QueueBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable String> tasks) {

    List<TaskId> order() {
        return Fields.list(
                "/tasks", tasks, Stopwatch.MOST_TASKS, (place, task) -> Fields.made(place, task, TaskId::new));
    }
}
