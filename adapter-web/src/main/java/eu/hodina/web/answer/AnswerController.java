package eu.hodina.web.answer;

import eu.hodina.application.Billing;
import eu.hodina.application.mail.received.ViewAnswers;
import eu.hodina.application.mail.received.Whose;
import eu.hodina.domain.client.ClientId;
import eu.hodina.web.problem.BadInputException;
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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;

/** Mails that came, and whose they are. */
@Controller("/api/v1/answers")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AnswerController {
    private final ViewAnswers answers;
    private final Commands commands;

    AnswerController(Billing billing, Commands commands) {
        this.answers = billing.mails().answers();
        this.commands = commands;
    }

    @Operation(summary = "A page of the mails that came, the newest first: a client's, those that nobody knows, or all")
    @Get
    AnswerList list(
            @Parameter(required = false) @QueryValue Optional<String> client,
            @Parameter(required = false) @QueryValue Optional<String> unassigned,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return AnswerList.of(answers.page(
                whose(client, Fields.flag("/unassigned", unassigned)), Cursor.key(after), Cursor.limit(limit)));
    }

    private static Whose whose(Optional<String> client, boolean unassigned) {
        if (client.isPresent() && unassigned) {
            throw new BadInputException("/unassigned", "a client or unassigned mails were expected, not both");
        }
        return unassigned ? Whose.NOBODYS : new Whose(client.map(ClientId::new), false);
    }

    @Operation(summary = "A mail that came")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnswerView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{id}")
    HttpResponse<?> detail(String id) {
        return Etag.ok(answers.find(id), AnswerView::of);
    }

    @Operation(summary = "Puts a mail into the thread of a client")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnswerView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{id}/assign")
    HttpResponse<?> assign(HttpRequest<?> request, String id, @Body AssignBody body) {
        return commands.run(request, body, caller -> {
            var now = answers.assign(
                    caller, id, Etag.expected(request), Fields.made("/client", body.client(), ClientId::new));
            return Reply.ok(now.version(), AnswerView.of(now.value()));
        });
    }
}
