package eu.hodina.web.time;

import eu.hodina.application.Page;
import eu.hodina.domain.time.TimesheetEntry;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of work logs. */
@Serdeable
record WorkLogList(
        List<WorkLogView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static WorkLogList of(Page<TimesheetEntry> page) {
        return new WorkLogList(page.map(WorkLogView::of).items(), Cursor.next(page));
    }
}
