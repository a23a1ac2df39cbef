package eu.hodina.web.time;

import eu.hodina.application.Billing;
import eu.hodina.application.time.ClosePeriods;
import eu.hodina.domain.time.PeriodLockId;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Etag;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;

/** Periods whose work logs do not change any more. */
@Controller(PeriodLockController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PeriodLockController {
    static final String BASE = "/api/v1/period-locks";

    private final ClosePeriods periods;
    private final Commands commands;

    PeriodLockController(Billing billing, Commands commands) {
        this.periods = billing.closePeriods();
        this.commands = commands;
    }

    @Operation(summary = "A page of the closed periods, in the order in which they were closed")
    @Get
    PeriodLockView.PeriodLockList list(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return PeriodLockView.PeriodLockList.of(periods.page(
                Cursor.key(after).map(key -> Fields.made("/after", key, PeriodLockId::new)), Cursor.limit(limit)));
    }

    @Operation(summary = "A closed period")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PeriodLockView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{id}")
    HttpResponse<?> detail(String id) {
        return Etag.ok(periods.find(lock(id)), PeriodLockView::of);
    }

    @Operation(summary = "Closes a period")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PeriodLockView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> close(HttpRequest<?> request, @Body PeriodLockBody body) {
        return commands.run(request, body, caller -> {
            var closed = periods.close(caller, body.period(), body.text());
            return Reply.created(
                    UriBuilder.of(BASE).path(closed.value().id().value()).build(),
                    closed.version(),
                    PeriodLockView.of(closed.value()));
        });
    }

    @Operation(summary = "Opens a closed period")
    @ApiResponse(responseCode = "204")
    @UsesHeaders(ApiHeader.IF_MATCH)
    @Delete("/{id}")
    HttpResponse<?> open(HttpRequest<?> request, String id) {
        periods.open(commands.caller(request), lock(id), Etag.expected(request));
        return HttpResponse.noContent();
    }

    private static PeriodLockId lock(String id) {
        return Fields.made("/id", id, PeriodLockId::new);
    }
}
