package eu.hodina.web.invoice;

import eu.hodina.application.Billing;
import eu.hodina.application.DocumentUseCases;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Fields;
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

/** Interest on late payment. */
@Controller(DocumentPlace.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PenaltyController {
    private final DocumentUseCases documents;
    private final Commands commands;

    PenaltyController(Billing billing, Commands commands) {
        this.documents = billing.documents();
        this.commands = commands;
    }

    @Operation(summary = "The statutory interest on a document up to a day")
    @Get("/{number}/interest")
    InterestView interest(String number, @Parameter(example = "2026-11-23") @QueryValue String until) {
        return InterestView.of(
                documents.penalties().interest(DocumentPlace.number(number), Fields.date("/until", until)));
    }

    @Operation(
            summary =
                    "Charges the interest that is not charged yet, and the compensation, by a document outside of VAT")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{number}/penalties")
    HttpResponse<?> issue(HttpRequest<?> request, String number, @Body PenaltyBody body) {
        return commands.run(request, body, caller -> {
            Invoice penalty = documents
                    .penalties()
                    .issue(
                            caller,
                            DocumentPlace.number(number),
                            Fields.optionalDate("/until", body.until()),
                            Boolean.TRUE.equals(body.compensation()));
            return DocumentPlace.created(documents.view(), penalty.number());
        });
    }
}
