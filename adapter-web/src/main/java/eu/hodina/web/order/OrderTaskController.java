package eu.hodina.web.order;

import eu.hodina.application.Billing;
import eu.hodina.application.Page;
import eu.hodina.application.order.EditTasks;
import eu.hodina.domain.order.OrderId;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
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
import java.util.Map;
import java.util.Optional;

/** The tasks that an order is split into. */
@Controller("/api/v1/orders/{id}/tasks")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OrderTaskController {
    private final EditTasks tasks;
    private final Commands commands;

    OrderTaskController(Billing billing, Commands commands) {
        this.tasks = billing.editTasks();
        this.commands = commands;
    }

    @Operation(summary = "A page of the tasks of an order in any state, by code")
    @Get
    TaskList list(
            String id,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return TaskList.of(
                tasks.ofOrder(OrderController.order(id), Cursor.key(after), Cursor.limit(limit)), tasks::named);
    }

    @Operation(summary = "Splits an order into tasks, all or none")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TaskList.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post
    HttpResponse<?> add(HttpRequest<?> request, String id, @Body TasksBody body) {
        OrderId order = OrderController.order(id);
        return commands.run(request, body, caller -> {
            var added = new Page<>(tasks.add(caller, order, body.drafts()), Optional.empty());
            String place = UriBuilder.of(OrderController.BASE)
                    .path(id)
                    .path("tasks")
                    .build()
                    .toString();
            return new Reply(
                    HttpStatus.CREATED,
                    Map.of(HttpHeaders.LOCATION, place),
                    Optional.of(TaskList.of(added, tasks::named)));
        });
    }
}
