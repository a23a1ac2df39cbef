package eu.hodina.web.time;

import eu.hodina.application.time.RearrangeWork.Edit;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkLogId;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Some logs, and what all of them are from now on; what is left out stays. */
@Serdeable
record EditBody(
        @Schema(description = "At most 200; all are edited, or none", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        List<@Nullable LogVersion> logs,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071") @Nullable
        String task,

        @Schema(example = "PROG") @Nullable String activity,
        @Schema(example = "INTERNAL") @Nullable String kind,

        @Schema(description = "Of rework: the task whose mistakes were mended") @Nullable
        String mends,

        @Schema(example = "reklamace", maxLength = 200) @Nullable
        String writeOff,

        @Schema(example = "objednávkový formulář", maxLength = 1000) @Nullable
        String note) {
    private static final int MOST = 200;

    /** A log as the sender had read it. */
    @Serdeable
    record LogVersion(
            @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String id,

            @Schema(example = "1", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Integer version) {}

    Map<WorkLogId, Long> versions() {
        Map<WorkLogId, Long> versions = new TreeMap<>();
        Fields.list("/logs", logs, MOST, (place, log) -> {
            WorkLogId id = Fields.made(place + "/id", log.id(), WorkLogId::new);
            long version = Fields.number(place + "/version", log.version(), 0, Integer.MAX_VALUE);
            if (versions.put(id, version) != null) {
                throw new BadInputException(place + "/id", "each log once was expected");
            }
            return id;
        });
        if (versions.isEmpty()) {
            throw new BadInputException("/logs", "at least one log was expected");
        }
        return versions;
    }

    Edit edit() {
        return new Edit(
                Fields.optional("/task", task, TaskId::new),
                Fields.optional("/activity", activity, ActivityCode::new),
                kind == null ? Optional.empty() : Optional.of(Fields.constant("/kind", kind, WorkKind.class)),
                Fields.optional("/mends", mends, TaskId::new),
                Fields.optionalText("/writeOff", writeOff, 200),
                // one that is empty is said, too
                note == null
                        ? Optional.empty()
                        : Optional.of(Fields.optionalText("/note", note, 1_000).orElse("")));
    }
}
