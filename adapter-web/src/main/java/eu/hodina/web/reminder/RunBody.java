package eu.hodina.web.reminder;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Today's reminders are sent, or only said. */
@Serdeable
record RunBody(
        @Schema(example = "true", description = "Says what would be sent, and what could not be; keeps nothing")
        @Nullable
        Boolean dryRun) {}
