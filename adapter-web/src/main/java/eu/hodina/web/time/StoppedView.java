package eu.hodina.web.time;

import eu.hodina.application.time.StoppedTask;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What a stop gave. */
@Serdeable
record StoppedView(
        WatchView stopwatch,

        @Schema(description = "The logs that were made; none where less than a second was measured")
        List<WorkLogView> workLogs) {

    static StoppedView of(StoppedTask stopped) {
        return new StoppedView(
                WatchView.of(stopped.state()),
                stopped.logs().stream().map(WorkLogView::of).toList());
    }
}
