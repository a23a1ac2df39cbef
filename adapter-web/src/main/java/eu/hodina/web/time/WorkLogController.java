package eu.hodina.web.time;

import eu.hodina.application.Billing;
import eu.hodina.application.time.ReportWork;
import eu.hodina.application.time.ReportedWork;
import eu.hodina.application.time.WorkLogPlace;
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
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** Work logs: workers see and change their own, whoever leads those of all. */
@Controller(WorkLogController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WorkLogController {
    static final String BASE = "/api/v1/work-logs";

    private final ReportWork work;
    private final Commands commands;
    private final Reporter reporter;

    WorkLogController(Billing billing, Commands commands, Reporter reporter) {
        this.work = billing.reportWork();
        this.commands = commands;
        this.reporter = reporter;
    }

    @Operation(summary = "A page of the work logs, newest first")
    @Get
    WorkLogList list(HttpRequest<?> request, @RequestBean WorkLogQuery query) {
        return WorkLogList.of(work.page(
                reporter.of(request),
                query.filter(),
                Cursor.key(query.after()).map(key -> Fields.made("/after", key, WorkLogPlace::parse)),
                Cursor.limit(query.limit())));
    }

    @Operation(summary = "A work log")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkLogView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{id}")
    HttpResponse<?> detail(HttpRequest<?> request, String id) {
        var found = work.find(reporter.of(request), Reporter.log(id));
        return Etag.ok(found, entry -> WorkLogView.of(found));
    }

    @Operation(summary = "Reports work; across midnight it becomes a log on each day")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReportedView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body WorkLogBody body) {
        return commands.run(request, body, caller -> {
            ReportedWork added = work.add(reporter.of(caller), body.whose(), body.draft());
            var first = added.logs().get(0);
            return Reply.created(
                    UriBuilder.of(BASE).path(first.value().log().id().value()).build(),
                    first.version(),
                    ReportedView.of(added));
        });
    }

    @Operation(summary = "Changes a work log")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportedView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, String id, @Body WorkLogBody body) {
        ReportedWork changed =
                work.change(reporter.of(request), Reporter.log(id), Etag.expected(request), body.draft());
        return Etag.ok(changed.logs().get(0), entry -> ReportedView.of(changed));
    }

    @Operation(summary = "Takes a work log back")
    @ApiResponse(responseCode = "204")
    @UsesHeaders(ApiHeader.IF_MATCH)
    @Delete("/{id}")
    HttpResponse<?> remove(HttpRequest<?> request, String id) {
        work.remove(reporter.of(request), Reporter.log(id), Etag.expected(request));
        return HttpResponse.noContent();
    }
}
