package eu.hodina.web.people;

import eu.hodina.application.Billing;
import eu.hodina.application.people.EditWorkers;
import eu.hodina.domain.people.WorkerId;
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
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Optional;

/** The people who work; what they cost, for managers. */
@Controller(WorkerController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WorkerController {
    static final String BASE = "/api/v1/workers";

    private final EditWorkers workers;
    private final Commands commands;

    WorkerController(Billing billing, Commands commands) {
        this.workers = billing.editWorkers();
        this.commands = commands;
    }

    @Operation(summary = "A page of the workers, by code")
    @Get
    WorkerList list(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return WorkerList.of(workers.page(Cursor.key(after), Cursor.limit(limit)));
    }

    @Operation(summary = "A worker")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkerView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{id}")
    HttpResponse<?> detail(String id) {
        return Etag.ok(workers.find(worker(id)), WorkerView::of);
    }

    @Operation(summary = "Takes in a worker")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WorkerView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body WorkerBody body) {
        return commands.run(request, body, caller -> {
            var added = workers.add(caller, body.draft());
            return Reply.created(place(added.value().id()), added.version(), WorkerView.of(added.value()));
        });
    }

    @Operation(summary = "Changes a worker")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkerView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, String id, @Body WorkerBody body) {
        return Etag.ok(
                workers.change(commands.caller(request), worker(id), Etag.expected(request), body.draft()),
                WorkerView::of);
    }

    @Operation(summary = "What an hour of a worker costs, by validity")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CostRatesBody.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{id}/cost-rates")
    HttpResponse<?> costRates(String id) {
        return Etag.ok(workers.costRates(worker(id)), CostRatesBody::of);
    }

    @Operation(summary = "Says anew what an hour of a worker costs")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CostRatesBody.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}/cost-rates")
    HttpResponse<?> changeCostRates(HttpRequest<?> request, String id, @Body CostRatesBody body) {
        return Etag.ok(
                Fields.checked(
                        "/costRates",
                        () -> workers.changeCostRates(
                                commands.caller(request), worker(id), Etag.expected(request), body.rates())),
                CostRatesBody::of);
    }

    private static WorkerId worker(String id) {
        return Fields.made("/id", id, WorkerId::new);
    }

    private static URI place(WorkerId id) {
        return UriBuilder.of(BASE).path(id.value()).build();
    }
}
