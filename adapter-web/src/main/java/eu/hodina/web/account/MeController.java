package eu.hodina.web.account;

import eu.hodina.application.Billing;
import eu.hodina.application.access.ChangePassword;
import eu.hodina.application.access.EditTokens;
import eu.hodina.application.access.PasswordHasher;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.web.access.SessionCookie;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Me;
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
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.SecureRandom;

/** What is the asking user's own: the password, and tokens for programs. */
@Controller(MeController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MeController {
    static final String BASE = "/api/v1/me";

    private final ChangePassword passwords;
    private final EditTokens tokens;
    private final Commands commands;
    private final Me me;

    MeController(Billing billing, PasswordHasher hasher, SecureRandom random, Commands commands, Me me) {
        this.passwords = billing.changePassword(hasher);
        this.tokens = billing.editTokens(random);
        this.commands = commands;
        this.me = me;
    }

    @Operation(summary = "Who asks")
    @Get
    MeView whoAsks(HttpRequest<?> request) {
        return new MeView(
                commands.caller(request).login(), me.role(), me.findWorker().map(WorkerId::value));
    }

    @Operation(summary = "Changes the password; all other sessions of the user end")
    @ApiResponse(responseCode = "204", description = "Changed")
    @ApiResponse(responseCode = "422", description = "The old one is wrong, or the new one will not do")
    @ApiResponse(responseCode = "429", description = "The old one was wrong too often")
    @Put("/password")
    HttpResponse<?> changePassword(HttpRequest<?> request, @Body PasswordBody body) {
        passwords.change(
                commands.caller(request),
                SessionCookie.tokenOf(request).orElseThrow(),
                body.oldPassword(),
                body.newPassword());
        return HttpResponse.noContent();
    }

    @Operation(summary = "The user's tokens, newest first")
    @Get("/tokens")
    TokenView.All tokens(HttpRequest<?> request) {
        return TokenView.All.of(tokens.of(commands.caller(request).login()));
    }

    @Operation(summary = "Makes a token for a program; the answer shows its secret, once")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TokenView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/tokens")
    HttpResponse<?> issue(HttpRequest<?> request, @Body TokenBody body) {
        return commands.run(request, body, caller -> {
            EditTokens.Issued issued =
                    tokens.issue(caller, body.checkedName(), body.checkedScope(), body.checkedDays());
            return Reply.created(
                            UriBuilder.of(BASE)
                                    .path("tokens")
                                    .path(issued.token().id())
                                    .build(),
                            1,
                            TokenView.of(issued.token()))
                    .showingOnce(TokenView.withSecret(issued));
        });
    }

    @Operation(summary = "Revokes a token; it opens nothing from now on")
    @ApiResponse(responseCode = "204", description = "Revoked")
    @Delete("/tokens/{id}")
    HttpResponse<?> revoke(HttpRequest<?> request, String id) {
        tokens.revoke(commands.caller(request), id);
        return HttpResponse.noContent();
    }
}
