package eu.hodina.web.invoice;

import eu.hodina.application.Billing;
import eu.hodina.application.DocumentUseCases;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.money.Money;
import eu.hodina.web.catalog.AmountBody;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;

/** Documents of any kind: made by hand, paid by hand, sent, cancelled. */
@Controller(DocumentPlace.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentController {
    private final DocumentUseCases documents;
    private final Commands commands;

    DocumentController(Billing billing, Commands commands) {
        this.documents = billing.documents();
        this.commands = commands;
    }

    @Operation(summary = "A document of any kind, and what is paid, credited and open of it")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{number}")
    HttpResponse<?> detail(String number) {
        return Etag.ok(documents.view().find(DocumentPlace.number(number)), DocumentView::of);
    }

    @Operation(summary = "Issues an invoice, a simplified one or a proforma of the lines that are given")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> issue(HttpRequest<?> request, @Body DocumentBody body) {
        return commands.run(request, body, caller -> {
            Invoice issued = documents.issueByHand().issue(caller, body.draft());
            return DocumentPlace.created(documents.view(), issued.number());
        });
    }

    @Operation(summary = "Enters what was received for a document without the bank; for a proforma an advance")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReceiptView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/{number}/receipts")
    HttpResponse<?> receive(HttpRequest<?> request, String number, @Body ReceiptBody body) {
        return commands.run(request, body, caller -> {
            var receipt = documents
                    .receiveByHand()
                    .receive(
                            caller,
                            DocumentPlace.number(number),
                            Fields.date("/day", body.day()),
                            money("/received", body.received()));
            return Reply.ok(ReceiptView.of(receipt));
        });
    }

    @Operation(summary = "Enters what a client was paid back by a credit note")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RefundView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/{number}/refunds")
    HttpResponse<?> payBack(HttpRequest<?> request, String number, @Body RefundBody body) {
        return commands.run(request, body, caller -> {
            var refund = documents
                    .receiveByHand()
                    .payBack(
                            caller,
                            DocumentPlace.number(number),
                            Fields.date("/day", body.day()),
                            money("/paidBack", body.paidBack()));
            return Reply.ok(RefundView.of(refund));
        });
    }

    @Operation(summary = "Marks a document as handed over; from then on other documents correct it")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{number}/sent")
    HttpResponse<?> markSent(HttpRequest<?> request, String number) {
        return commands.run(request, "", caller -> {
            documents.close().markSent(caller, DocumentPlace.number(number));
            return DocumentPlace.now(documents.view(), DocumentPlace.number(number));
        });
    }

    @Operation(summary = "Cancels a document that was neither sent nor paid, and frees all that it billed")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{number}/cancel")
    HttpResponse<?> cancel(HttpRequest<?> request, String number) {
        return commands.run(request, "", caller -> {
            documents.close().cancel(caller, DocumentPlace.number(number));
            return DocumentPlace.now(documents.view(), DocumentPlace.number(number));
        });
    }

    static Money money(String place, @Nullable AmountBody amount) {
        if (amount == null) {
            throw new BadInputException(place, "an amount was expected, and there is none");
        }
        return amount.money(place);
    }
}
