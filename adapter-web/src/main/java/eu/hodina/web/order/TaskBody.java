package eu.hodina.web.order;

import eu.hodina.application.order.TaskDraft;
import eu.hodina.domain.order.TaskPriority;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A task as a request says it. */
@Serdeable
record TaskBody(
        @Schema(example = "WEB-3", maxLength = 64, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String code,

        @Schema(example = "Objednávkový formulář", maxLength = 255, requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String name,

        @Schema(description = "The worker who is to do it; absent: nobody yet") @Nullable
        String assignee,

        @Schema(example = "480", description = "Minutes") @Nullable
        Integer estimate,

        @Schema(
                example = "NORMAL",
                allowableValues = {"URGENT", "HIGH", "NORMAL", "LOW"},
                description = "Absent: NORMAL")
        @Nullable
        String priority,

        @Schema(example = "2026-12-01") @Nullable String due) {
    private static final int MOST = 100_000_000;

    TaskDraft draft(String place) {
        return new TaskDraft(
                Fields.line(place + "/code", code, 64),
                Fields.line(place + "/name", name, 255),
                Fields.optional(place + "/assignee", assignee, WorkerId::new),
                estimate == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(Fields.number(place + "/estimate", estimate, 0, MOST)),
                priority == null
                        ? TaskPriority.NORMAL
                        : Fields.constant(place + "/priority", priority, TaskPriority.class),
                Fields.optionalDate(place + "/due", due));
    }
}
