package eu.hodina.web.time;

import eu.hodina.application.time.WatchState;
import eu.hodina.domain.time.Stopwatch;
import eu.hodina.domain.time.WatchedTask;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A stopwatch as the API shows it. */
@Serdeable
record WatchView(
        @Schema(description = "What is measured; absent while nothing is")
        Optional<TaskView> running,

        @Schema(description = "What waits, the next one first")
        List<TaskView> queue,

        @Schema(example = "2026-11-23T09:00:00Z", description = "When it was looked at")
        String at) {

    /** A task on the watch. */
    @Serdeable
    record TaskView(
            @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
            String task,

            @Schema(example = "PROG") String activity,
            @Schema(example = "objednávkový formulář") String note,

            @Schema(example = "3630", description = "Measured in all, and no log yet")
            long seconds,

            @Schema(example = "2026-11-23T08:00:00Z", description = "When the sitting began; absent while it waits")
            Optional<String> since,

            @Schema(description = "Whether the sitting is so long that its end will be asked about")
            boolean overlong) {

        private static TaskView waiting(WatchedTask work) {
            return new TaskView(
                    work.task().value(), work.activity().value(), work.note(), work.seconds(), Optional.empty(), false);
        }

        private static TaskView running(WatchState state, Stopwatch.Running now) {
            WatchedTask work = now.work();
            return new TaskView(
                    work.task().value(),
                    work.activity().value(),
                    work.note(),
                    work.seconds() + Duration.between(now.since(), state.at()).toSeconds(),
                    Optional.of(now.since().toString()),
                    state.watch().isOverlong(state.at()));
        }
    }

    static WatchView of(WatchState state) {
        return new WatchView(
                state.watch().running().map(now -> TaskView.running(state, now)),
                state.watch().queue().stream().map(TaskView::waiting).toList(),
                state.at().toString());
    }
}
