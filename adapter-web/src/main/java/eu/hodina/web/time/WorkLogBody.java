package eu.hodina.web.time;

import eu.hodina.application.time.WorkLogDraft;
import eu.hodina.domain.catalog.ActivityCode;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.WorkDuration;
import eu.hodina.domain.time.WorkKind;
import eu.hodina.domain.time.WorkTime;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.Fields;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Work as a request reports it: start and end, or a duration. */
@Serdeable
record WorkLogBody(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", description = "Left out: the own work") @Nullable
        String worker,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String task,

        @Schema(example = "PROG", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String activity,

        @Schema(example = "2026-11-23", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String date,

        @Schema(example = "22:30", description = "In the firm's zone") @Nullable
        String start,

        @Schema(description = "Instead of a duration: 01:15; not after the start: on the day after") @Nullable
        String end,

        @Schema(example = "1,5 h", description = "1:30, 1,5 h, 1.5h, 90m, or minutes: 90") @Nullable
        String duration,

        @Schema(example = "BILLABLE", description = "BILLABLE (which it is when left out), INTERNAL or REWORK")
        @Nullable
        String kind,

        @Schema(description = "Of rework: the task whose mistakes were mended") @Nullable
        String mends,

        @Schema(example = "reklamace", maxLength = 200, description = "Why it is not billed") @Nullable
        String writeOff,

        @Schema(example = "objednávkový formulář", maxLength = 1000) @Nullable
        String note) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    Optional<WorkerId> whose() {
        return Fields.optional("/worker", worker, WorkerId::new);
    }

    WorkLogDraft draft() {
        return new WorkLogDraft(
                Fields.made("/task", task, TaskId::new),
                Fields.made("/activity", activity, ActivityCode::new),
                time(),
                kind == null ? WorkKind.BILLABLE : Fields.constant("/kind", kind, WorkKind.class),
                Fields.optional("/mends", mends, TaskId::new),
                Fields.optionalText("/writeOff", writeOff, 200),
                Fields.optionalText("/note", note, 1_000).orElse(""));
    }

    private WorkTime time() {
        LocalDate day = day("/date", date);
        Optional<LocalTime> from = Fields.optional("/start", start, WorkLogBody::clock);
        Optional<LocalTime> to = Fields.optional("/end", end, WorkLogBody::clock);
        OptionalInt minutes = Fields.optional("/duration", duration, WorkDuration::parse).stream()
                .mapToInt(each -> each)
                .findFirst();
        return Fields.checked("/duration", () -> new WorkTime(day, from, to, minutes));
    }

    static LocalDate day(String path, @Nullable String text) {
        LocalDate day = Fields.date(path, text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new BadInputException(path, "a day of the years 2000 to 2099 was expected");
        }
        return day;
    }

    private static LocalTime clock(String text) {
        if (!text.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            throw new IllegalArgumentException("a time from 00:00 to 23:59 was expected");
        }
        return LocalTime.parse(text);
    }
}
