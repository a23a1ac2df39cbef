package eu.hodina.web.account;

import eu.hodina.application.Billing;
import eu.hodina.application.access.EditUsers;
import eu.hodina.application.access.NewPassword;
import eu.hodina.application.access.PasswordHasher;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Etag;
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
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;

/** Who may log in, for administrators. */
@Controller(UserController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class UserController {
    static final String BASE = "/api/v1/users";

    private final EditUsers users;
    private final Commands commands;

    UserController(Billing billing, PasswordHasher hasher, SecureRandom random, Commands commands) {
        this.users = billing.editUsers(hasher, random);
        this.commands = commands;
    }

    @Operation(summary = "A page of the users, by login")
    @Get
    UserList list(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return UserList.of(users.page(Cursor.key(after), Cursor.limit(limit)));
    }

    @Operation(summary = "A user")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UserView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{login}")
    HttpResponse<?> detail(String login) {
        return Etag.ok(users.find(login), UserView::of);
    }

    @Operation(summary = "Takes in a user; the answer shows the password that was drawn, once")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UserView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body NewUserBody body) {
        return commands.run(request, body, caller -> {
            NewPassword added = users.add(caller, body.checkedLogin(), body.draft());
            var user = added.user();
            return Reply.created(place(user.value().login()), user.version(), UserView.of(user.value()))
                    .showingOnce(UserView.withPassword(added));
        });
    }

    @Operation(summary = "Changes a user; one who is not active any more is out at once")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UserView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{login}")
    HttpResponse<?> change(HttpRequest<?> request, String login, @Body UserBody body) {
        return Etag.ok(
                users.change(commands.caller(request), login, Etag.expected(request), body.draft()), UserView::of);
    }

    @Operation(summary = "Draws a new password, which the answer shows once; sessions and tokens of the user end")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UserView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{login}/password")
    HttpResponse<?> resetPassword(HttpRequest<?> request, String login) {
        return commands.run(request, Map.of(), caller -> {
            NewPassword reset = users.resetPassword(caller, login);
            var user = reset.user();
            return Reply.ok(user.version(), UserView.of(user.value())).showingOnce(UserView.withPassword(reset));
        });
    }

    private static URI place(String login) {
        return UriBuilder.of(BASE).path(login).build();
    }
}
