package eu.hodina.web.time;

import eu.hodina.application.Billing;
import eu.hodina.application.time.ApproveWork;
import eu.hodina.application.time.CorrectWork;
import eu.hodina.application.time.RearrangeWork;
import eu.hodina.application.time.ReportedWork;
import eu.hodina.domain.time.WorkLogId;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Etag;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.Map;
import java.util.Optional;

/** What is done with work logs beside reporting them. */
@Controller(WorkLogController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WorkLogStepsController {
    private final RearrangeWork rearrange;
    private final ApproveWork approve;
    private final CorrectWork correct;
    private final Commands commands;
    private final Reporter reporter;

    WorkLogStepsController(Billing billing, Commands commands, Reporter reporter) {
        this.rearrange = billing.rearrangeWork();
        this.approve = billing.approveWork();
        this.correct = billing.correctWork();
        this.commands = commands;
        this.reporter = reporter;
    }

    @Operation(summary = "Cuts a work log in two")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportedView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{id}/split")
    HttpResponse<?> split(HttpRequest<?> request, String id, @Body SplitBody body) {
        WorkLogId log = Reporter.log(id);
        long version = Etag.expected(request);
        return commands.run(
                request, body, caller -> reply(rearrange.split(reporter.of(caller), log, version, body.minutes())));
    }

    private static Reply reply(ReportedWork work) {
        return Reply.ok(work.logs().get(0).version(), ReportedView.of(work));
    }

    @Operation(summary = "Moves a work log to another task")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportedView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{id}/move")
    HttpResponse<?> move(HttpRequest<?> request, String id, @Body MoveBody body) {
        Map<WorkLogId, Long> versions = Map.of(Reporter.log(id), Etag.expected(request));
        return commands.run(request, body, caller -> reply(rearrange.edit(reporter.of(caller), versions, body.edit())));
    }

    @Operation(summary = "Edits some work logs alike, all or none")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportedView.class)))
    @ApiResponse(responseCode = "404", description = "One of them is not there")
    @ApiResponse(responseCode = "412", description = "One of them was changed since; read it again")
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/bulk")
    HttpResponse<?> bulk(HttpRequest<?> request, @Body EditBody body) {
        return commands.run(
                request,
                body,
                caller -> Reply.ok(ReportedView.of(rearrange.edit(reporter.of(caller), body.versions(), body.edit()))));
    }

    @Operation(summary = "Copies the work logs of seven days to seven others")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportedView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/copy-week")
    HttpResponse<?> copyWeek(HttpRequest<?> request, @Body CopyWeekBody body) {
        return commands.run(
                request,
                body,
                caller -> Reply.ok(ReportedView.of(
                        rearrange.copyWeek(reporter.of(caller), body.whose(), body.first(), body.target()))));
    }

    @Operation(summary = "The order's manager says whether a work log may be billed")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkLogView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}/approval")
    HttpResponse<?> approve(HttpRequest<?> request, String id, @Body ApprovalBody body) {
        var decided = approve.decide(reporter.of(request), Reporter.log(id), Etag.expected(request), body.isGood());
        return Etag.ok(decided, entry -> WorkLogView.of(decided));
    }

    @Operation(summary = "The corrections of a work log that is billed")
    @Get("/{id}/corrections")
    CorrectionView.CorrectionList corrections(HttpRequest<?> request, String id) {
        return CorrectionView.CorrectionList.of(correct.of(reporter.of(request), Reporter.log(id)));
    }

    @Operation(summary = "Corrects a work log that is billed; what is more or less is billed as a difference")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CorrectionView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/{id}/corrections")
    HttpResponse<?> correct(HttpRequest<?> request, String id, @Body CorrectionBody body) {
        WorkLogId log = Reporter.log(id);
        return commands.run(
                request,
                body,
                caller -> new Reply(
                        HttpStatus.CREATED,
                        Map.of(),
                        Optional.of(CorrectionView.of(
                                correct.correct(reporter.of(caller), log, body.length(), body.reason())))));
    }
}
