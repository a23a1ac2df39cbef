package eu.hodina.web.order;

import eu.hodina.application.order.TaskDraft;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tasks that an order is split into. */
@Serdeable
record TasksBody(
        @Schema(description = "One to 200", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        List<@Nullable TaskBody> tasks) {
    private static final int MOST = 200;

    List<TaskDraft> drafts() {
        List<TaskDraft> drafts = Fields.list("/tasks", tasks, MOST, (place, one) -> one.draft(place));
        if (drafts.isEmpty()) {
            throw new BadInputException("/tasks", "at least one task was expected");
        }
        return drafts;
    }
}
