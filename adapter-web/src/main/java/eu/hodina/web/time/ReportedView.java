package eu.hodina.web.time;

import eu.hodina.application.time.ReportedWork;
import eu.hodina.application.time.WorkLogWarning;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The logs that were made or changed, and what to look at. */
@Serdeable
record ReportedView(
        List<WorkLogView> workLogs,

        @Schema(description = "Absent where all is well") List<WarningView> warnings) {

    /** What a person should look at; nothing was refused by it. */
    @Serdeable
    record WarningView(
            @Schema(example = "OVERLAP", description = "OVERLAP or LATE")
            String kind,

            @Schema(example = "2026-10-05 is closed or billed already; this is billed as a difference")
            String message) {

        static WarningView of(WorkLogWarning warning) {
            return new WarningView(warning.kind().name(), warning.message());
        }
    }

    static ReportedView of(ReportedWork work) {
        return new ReportedView(
                work.logs().stream().map(WorkLogView::of).toList(),
                work.warnings().stream().map(WarningView::of).toList());
    }
}
