package eu.hodina.web.answer;

import eu.hodina.application.Billing;
import eu.hodina.application.mail.received.ViewAnswers;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;

/** Addresses to which mail does not get. */
@Controller("/api/v1/bounced-addresses")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BouncedAddressController {
    private final ViewAnswers answers;
    private final Commands commands;

    BouncedAddressController(Billing billing, Commands commands) {
        this.answers = billing.mails().answers();
        this.commands = commands;
    }

    @Operation(summary = "A page of the addresses to which mail does not get, by address")
    @Get
    BouncedAddressList list(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return BouncedAddressList.of(answers.bounced(Cursor.key(after), Cursor.limit(limit)));
    }

    @Operation(summary = "Mail may go to the address again; mails that failed for it are tried again one by one")
    @ApiResponse(responseCode = "204", description = "Nothing is known against it any more")
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/{address}/clear")
    HttpResponse<?> clear(HttpRequest<?> request, String address) {
        return commands.run(request, "", caller -> {
            answers.clear(caller, address);
            return Reply.done();
        });
    }
}
