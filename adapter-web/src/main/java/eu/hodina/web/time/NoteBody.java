package eu.hodina.web.time;

import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.time.WatchedTask;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is done, for people. */
@Serdeable
record NoteBody(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", description = "Left out: the one that runs") @Nullable
        String task,

        @Schema(example = "objednávkový formulář", maxLength = 1000) @Nullable
        String note) {

    Optional<TaskId> chosen() {
        return Fields.optional("/task", task, TaskId::new);
    }

    String text() {
        return Fields.optionalText("/note", note, WatchedTask.LONGEST_NOTE).orElse("");
    }
}
