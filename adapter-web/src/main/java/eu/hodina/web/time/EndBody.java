package eu.hodina.web.time;

import eu.hodina.application.time.SittingEnd;
import eu.hodina.domain.order.TaskId;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which task a step is about, and what is said of the sitting that ends. */
@Serdeable
record EndBody(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", description = "Left out: the one that runs") @Nullable
        String task,

        @Schema(description = "All of the sitting was work, though it is longer than 12 hours") @Nullable
        Boolean confirmed,

        @Schema(example = "2026-11-23T16:30:00Z", description = "The sitting ended then, not now") @Nullable
        String endedAt) {

    private static final EndBody NOTHING = new EndBody(null, null, null);

    /** A request without a body says nothing. */
    static EndBody of(@Nullable EndBody body) {
        return body == null ? NOTHING : body;
    }

    Optional<TaskId> chosen() {
        return Fields.optional("/task", task, TaskId::new);
    }

    SittingEnd end() {
        return new SittingEnd(Boolean.TRUE.equals(confirmed), Fields.optional("/endedAt", endedAt, Instant::parse));
    }
}
