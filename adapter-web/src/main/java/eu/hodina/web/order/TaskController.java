package eu.hodina.web.order;

import eu.hodina.application.Billing;
import eu.hodina.application.Versioned;
import eu.hodina.application.order.EditTasks;
import eu.hodina.application.order.TaskPlace;
import eu.hodina.domain.order.Task;
import eu.hodina.domain.order.TaskId;
import eu.hodina.domain.order.TaskState;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Etag;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.Me;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Optional;

/** What is to be done, one's own first. */
@Controller("/api/v1/tasks")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TaskController {
    private final EditTasks tasks;
    private final Commands commands;
    private final Me me;

    TaskController(Billing billing, Commands commands, Me me) {
        this.tasks = billing.editTasks();
        this.commands = commands;
        this.me = me;
    }

    @Operation(
            summary = "A page of what is to be done: one's own tasks first, then the others' unless ?mine=true; each by"
                    + " priority, due date and code")
    @Get
    TaskList list(
            @Parameter(required = false, schema = @Schema(type = "boolean")) @QueryValue Optional<String> mine,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        Optional<TaskPlace> last = Cursor.key(after).map(key -> Fields.made("/after", key, TaskPlace::parse));
        return TaskList.of(
                tasks.toDo(me.findWorker(), Fields.flag("/mine", mine), last, Cursor.limit(limit)), tasks::named);
    }

    @Operation(summary = "A task")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{id}")
    HttpResponse<?> detail(String id) {
        return shown(tasks.find(task(id)));
    }

    @Operation(summary = "Changes a task; its order and its state stay")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, String id, @Body TaskBody body) {
        return shown(tasks.change(commands.caller(request), task(id), Etag.expected(request), body.draft("")));
    }

    @Operation(summary = "Leads a task to another state, one of its 'next'; a worker only a task of their own")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}/state")
    HttpResponse<?> move(HttpRequest<?> request, String id, @Body StateBody body) {
        return shown(tasks.move(
                commands.caller(request),
                me.leads(),
                me.findWorker(),
                task(id),
                Etag.expected(request),
                body.of(TaskState.class)));
    }

    private HttpResponse<?> shown(Versioned<Task> kept) {
        return Etag.ok(kept, task -> TaskView.of(tasks.named(List.of(task)).get(0)));
    }

    private static TaskId task(String id) {
        return Fields.made("/id", id, TaskId::new);
    }
}
