package eu.hodina.web.time;

import eu.hodina.application.time.RunStopwatch.Wanted;
import eu.hodina.application.time.SittingEnd;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.time.WatchedTask;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is measured from now on; of a switch also what is said of the sitting that ends. */
@Serdeable
record StartBody(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String task,

        @Schema(example = "PROG", description = "May be left out of a task that waits") @Nullable
        String activity,

        @Schema(example = "objednávkový formulář", maxLength = 1000) @Nullable
        String note,

        @Schema(description = "Of a switch: all of the sitting was work, though it is longer than 12 hours") @Nullable
        Boolean confirmed,

        @Schema(example = "2026-11-23T16:30:00Z", description = "Of a switch: the sitting ended then") @Nullable
        String endedAt) {

    Wanted wanted() {
        return new Wanted(
                Fields.made("/task", task, TaskId::new),
                Fields.optional("/activity", activity, ActivityCode::new),
                note == null ? Optional.empty() : Fields.optionalText("/note", note, WatchedTask.LONGEST_NOTE));
    }

    SittingEnd end() {
        return new EndBody(null, confirmed, endedAt).end();
    }
}
