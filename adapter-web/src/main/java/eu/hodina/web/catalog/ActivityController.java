package eu.hodina.web.catalog;

import eu.hodina.application.Billing;
import eu.hodina.application.access.Role;
import eu.hodina.application.catalog.EditActivities;
import eu.hodina.domain.catalog.Activity;
import eu.hodina.domain.catalog.ActivityCode;
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
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The kinds of work, in versions; workers see them without money. */
@Controller(ActivityController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ActivityController {
    static final String BASE = "/api/v1/activities";

    private final EditActivities activities;
    private final Commands commands;

    ActivityController(Billing billing, Commands commands) {
        this.activities = billing.editActivities();
        this.commands = commands;
    }

    @Operation(summary = "A page of the activities, by code, each in all its versions")
    @Get
    ActivityList list(
            Authentication who,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        ActivityList page = ActivityList.of(activities.page(Cursor.key(after), Cursor.limit(limit)));
        return seesMoney(who)
                ? page
                : new ActivityList(
                        page.items().stream().map(ActivityView::withoutMoney).toList(), page.next());
    }

    @Operation(summary = "An activity in all its versions")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActivityView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{code}")
    HttpResponse<?> detail(Authentication who, String code) {
        return Etag.ok(
                activities.find(activity(code)),
                versions -> seesMoney(who)
                        ? ActivityView.of(versions)
                        : ActivityView.of(versions).withoutMoney());
    }

    @Operation(summary = "Takes in an activity with its first version")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ActivityView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body ActivityBody body) {
        return commands.run(request, body, caller -> {
            var added = activities.add(caller, body.first());
            return Reply.created(place(added.value()), added.version(), ActivityView.of(added.value()));
        });
    }

    @Operation(summary = "Lets a new version begin; the one that holds on its first day ends the day before")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ActivityView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{code}/versions")
    HttpResponse<?> addVersion(HttpRequest<?> request, String code, @Body ActivityVersionBody body) {
        return commands.run(request, body, caller -> {
            var now = activities.addVersion(caller, Etag.expected(request), body.version("", activity(code)));
            return Reply.created(place(now.value()), now.version(), ActivityView.of(now.value()));
        });
    }

    @Operation(summary = "Changes a version: names and end always, rule and VAT rate where nothing is rated by it")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActivityView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{code}/versions/{from}")
    HttpResponse<?> change(HttpRequest<?> request, String code, String from, @Body ActivityVersionBody body) {
        Activity said = body.version("", activity(code));
        Activity changed =
                new Activity(said.code(), said.name(), Days.from(from, said.validity()), said.vatRate(), said.rule());
        return Etag.ok(activities.change(commands.caller(request), Etag.expected(request), changed), ActivityView::of);
    }

    private static boolean seesMoney(Authentication who) {
        return who.getRoles().stream().anyMatch(role -> !role.equals(Role.WORKER.name()));
    }

    private static ActivityCode activity(String code) {
        return Fields.made("/code", code, ActivityCode::new);
    }

    private static URI place(List<Activity> versions) {
        return UriBuilder.of(BASE).path(versions.get(0).code().value()).build();
    }
}
