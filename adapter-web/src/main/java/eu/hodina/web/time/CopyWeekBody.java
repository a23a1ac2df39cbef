package eu.hodina.web.time;

import eu.hodina.domain.people.WorkerId;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seven days that are copied, and those that they are copied to. */
@Serdeable
record CopyWeekBody(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", description = "Left out: the own work") @Nullable
        String worker,

        @Schema(
                example = "2026-11-16",
                description = "The first of the days",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String from,

        @Schema(
                example = "2026-11-23",
                description = "The first of the others",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String to) {

    Optional<WorkerId> whose() {
        return Fields.optional("/worker", worker, WorkerId::new);
    }

    LocalDate first() {
        return WorkLogBody.day("/from", from);
    }

    LocalDate target() {
        return WorkLogBody.day("/to", to);
    }
}
