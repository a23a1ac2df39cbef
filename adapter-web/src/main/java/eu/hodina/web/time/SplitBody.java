package eu.hodina.web.time;

import eu.hodina.domain.time.WorkDuration;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a log is cut. */
@Serdeable
record SplitBody(
        @Schema(
                example = "0:30",
                description = "Of the first piece: 1:30, 1,5 h, 1.5h, 90m, or minutes: 90",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String duration) {

    int minutes() {
        return Fields.made("/duration", duration, WorkDuration::parse);
    }
}
