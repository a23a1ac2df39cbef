package eu.hodina.web.time;

import eu.hodina.application.time.RearrangeWork.Edit;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.TaskId;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a log goes. */
@Serdeable
record MoveBody(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String task,

        @Schema(example = "PROG", description = "Left out: as it was") @Nullable
        String activity) {

    Edit edit() {
        return Edit.move(
                Fields.made("/task", task, TaskId::new), Fields.optional("/activity", activity, ActivityCode::new));
    }
}
