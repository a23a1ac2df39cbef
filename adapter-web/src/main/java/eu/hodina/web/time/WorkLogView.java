package eu.hodina.web.time;

import eu.hodina.application.Versioned;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.domain.time.WorkLog;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** A work log as the API shows it. */
@Serdeable
record WorkLogView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String worker,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String order,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String task,

        @Schema(example = "PROG") String activity,
        @Schema(example = "2026-11-23") String date,

        @Schema(example = "08:30", description = "Absent where it is not known")
        Optional<String> start,

        @Schema(example = "90") int minutes,

        @Schema(example = "BILLABLE", description = "BILLABLE, INTERNAL or REWORK")
        String kind,

        @Schema(description = "The task whose mistakes were mended")
        Optional<String> mends,

        @Schema(description = "Why it is not billed") Optional<String> writeOff,
        @Schema(example = "objednávkový formulář") String note,

        @Schema(example = "NOT_NEEDED", description = "NOT_NEEDED, WAITING, APPROVED or REJECTED")
        String approval,

        @Schema(
                example = "2026-11-23T07:30:05Z",
                description = "When the stopwatch began the sitting of which this is a log; absent of typed work")
        Optional<String> measured,

        @Schema(example = "1", description = "For If-Match; absent in lists")
        Optional<Long> version) {

    static WorkLogView of(Versioned<TimesheetEntry> entry) {
        return of(entry.value(), Optional.of(entry.version()));
    }

    static WorkLogView of(TimesheetEntry entry) {
        return of(entry, Optional.empty());
    }

    private static WorkLogView of(TimesheetEntry entry, Optional<Long> version) {
        WorkLog log = entry.log();
        return new WorkLogView(
                log.id().value(),
                log.worker().value(),
                log.order().value(),
                log.task().value(),
                log.activity().value(),
                log.date().toString(),
                log.start().map(LocalTime::toString),
                log.minutes(),
                log.kind().name(),
                entry.mends().map(TaskId::value),
                log.writeOff(),
                log.note(),
                entry.approval().name(),
                entry.measured().map(Instant::toString),
                version);
    }
}
