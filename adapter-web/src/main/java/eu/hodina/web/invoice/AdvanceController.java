package eu.hodina.web.invoice;

import eu.hodina.application.Billing;
import eu.hodina.application.DocumentUseCases;
import eu.hodina.application.invoice.AdvanceKey;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Fields;
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
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Optional;

/** The money that came for proformas, and the tax documents on it. */
@Controller(AdvanceController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AdvanceController {
    static final String BASE = "/api/v1/advances";

    private final DocumentUseCases documents;
    private final Commands commands;

    AdvanceController(Billing billing, Commands commands) {
        this.documents = billing.documents();
        this.commands = commands;
    }

    @Operation(summary = "All advances of a client; without one, a page of those that are neither taxed nor deducted")
    @Get
    AdvanceList list(
            @Parameter(required = false) @QueryValue Optional<String> client,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        if (client.isPresent()) {
            ClientId known = Fields.made("/client", client.get(), ClientId::new);
            List<AdvanceView> all = documents.taxAdvances().of(known).stream()
                    .map(AdvanceView::of)
                    .toList();
            return new AdvanceList(all, Optional.empty());
        }
        Optional<AdvanceKey> key = Cursor.key(after).map(AdvanceController::key);
        return AdvanceList.of(documents.taxAdvances().untaxed(key, Cursor.limit(limit)));
    }

    private static AdvanceKey key(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2 || !text.matches("[0-9a-f-]{36}/[0-9a-f-]{36}")) {
            throw new BadInputException("/after", "the 'next' of the page before was expected");
        }
        return new AdvanceKey(new InvoiceId(parts[0]), parts[1]);
    }

    @Operation(summary = "Issues the tax document on a payment: its tax from what came, on the day on which it came")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{proforma}/{receipt}/tax-document")
    HttpResponse<?> tax(HttpRequest<?> request, String proforma, String receipt) {
        return commands.run(request, "", caller -> {
            InvoiceId asked = documents
                    .view()
                    .find(DocumentPlace.number(proforma))
                    .value()
                    .document()
                    .id();
            Invoice issued =
                    documents.taxAdvances().tax(caller, new AdvanceKey(asked, Fields.text("/receipt", receipt, 36)));
            return DocumentPlace.created(documents.view(), issued.number());
        });
    }
}
