package eu.hodina.web.payment;

import eu.hodina.application.Billing;
import eu.hodina.application.payment.UseCredits;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
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

/** What clients have paid too much, and its use. */
@Controller("/api/v1/credits")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CreditController {
    private final Billing billing;
    private final UseCredits credits;
    private final Commands commands;

    CreditController(Billing billing, Commands commands) {
        this.billing = billing;
        this.credits = billing.payments().credits();
        this.commands = commands;
    }

    @Operation(
            summary = "A page of the credits, a sum a client and currency",
            description = "A credit is paid out by booking a debit to the client:"
                    + " POST /api/v1/bank/transactions/{id}/booking.")
    @Get
    CreditList list(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return CreditList.of(credits.page(Cursor.key(after), Cursor.limit(limit)));
    }

    @Operation(summary = "Uses a client's credit for a document, the rests of its payments oldest first")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = UsedCreditView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/uses")
    HttpResponse<?> use(HttpRequest<?> request, @Body CreditUseBody body) {
        return commands.run(
                request,
                body,
                caller -> Reply.ok(UsedCreditView.of(
                        credits.use(
                                caller,
                                DecisionController.document(billing, "/document", body.document()),
                                Fields.amount("/amount", body.amount(), Fields.currency("/currency", body.currency()))),
                        billing)));
    }
}
