package eu.hodina.web.time;

import eu.hodina.application.Billing;
import eu.hodina.application.time.RunStopwatch;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Me;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;

/** The stopwatch of the worker who is logged in. */
@Controller("/api/v1/me/stopwatch")
@ExecuteOn(TaskExecutors.BLOCKING)
final class StopwatchController {
    private final RunStopwatch stopwatch;
    private final Commands commands;
    private final Me me;

    StopwatchController(Billing billing, Commands commands, Me me) {
        this.stopwatch = billing.runStopwatch();
        this.commands = commands;
        this.me = me;
    }

    @Operation(summary = "What is measured, and what waits")
    @Get
    WatchView look() {
        return WatchView.of(stopwatch.look(me.worker()));
    }

    @Operation(summary = "Begins to measure a task")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WatchView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/start")
    HttpResponse<?> start(HttpRequest<?> request, @Body StartBody body) {
        return commands.run(
                request, body, caller -> Reply.ok(WatchView.of(stopwatch.start(me.worker(), body.wanted()))));
    }

    @Operation(summary = "Ends the sitting of one task and begins that of another in the same second")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WatchView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/switch")
    HttpResponse<?> switchTo(HttpRequest<?> request, @Body StartBody body) {
        return commands.run(
                request,
                body,
                caller -> Reply.ok(WatchView.of(stopwatch.switchTo(me.worker(), body.wanted(), body.end()))));
    }

    @Operation(summary = "Ends the sitting; its task waits, before all others")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WatchView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/pause")
    HttpResponse<?> pause(HttpRequest<?> request, @Nullable @Body EndBody body) {
        EndBody said = EndBody.of(body);
        return commands.run(request, said, caller -> Reply.ok(WatchView.of(stopwatch.pause(me.worker(), said.end()))));
    }

    @Operation(summary = "Goes on with the task that waits first")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WatchView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/resume")
    HttpResponse<?> resume(HttpRequest<?> request) {
        return commands.run(request, "", caller -> Reply.ok(WatchView.of(stopwatch.resumeNext(me.worker()))));
    }

    @Operation(summary = "A task leaves the watch and becomes work logs")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = StoppedView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/stop")
    HttpResponse<?> stop(HttpRequest<?> request, @Nullable @Body EndBody body) {
        EndBody said = EndBody.of(body);
        return commands.run(
                request,
                said,
                caller -> Reply.ok(StoppedView.of(stopwatch.stop(caller, me.worker(), said.chosen(), said.end()))));
    }

    @Operation(summary = "A task leaves the watch and becomes nothing")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WatchView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/discard")
    HttpResponse<?> discard(HttpRequest<?> request, @Nullable @Body EndBody body) {
        EndBody said = EndBody.of(body);
        return commands.run(
                request, said, caller -> Reply.ok(WatchView.of(stopwatch.discard(me.worker(), said.chosen()))));
    }

    @Operation(summary = "The tasks wait in another order")
    @Put("/order")
    WatchView reorder(@Body QueueBody body) {
        return WatchView.of(stopwatch.reorder(me.worker(), body.order()));
    }

    @Operation(summary = "Writes the note of a task; what is measured goes on")
    @Put("/note")
    WatchView note(@Body NoteBody body) {
        return WatchView.of(stopwatch.note(me.worker(), body.chosen(), body.text()));
    }
}
