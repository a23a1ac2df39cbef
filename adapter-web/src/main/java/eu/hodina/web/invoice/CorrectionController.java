package eu.hodina.web.invoice;

import eu.hodina.application.Billing;
import eu.hodina.application.DocumentUseCases;
import eu.hodina.application.invoice.CorrectionDraft;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Currency;

/** What corrects a document: credit and debit notes. */
@Controller(DocumentPlace.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CorrectionController {
    private final DocumentUseCases documents;
    private final Commands commands;

    CorrectionController(Billing billing, Commands commands) {
        this.documents = billing.documents();
        this.commands = commands;
    }

    @Operation(summary = "Takes amounts, or all, off a document by a credit note")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{number}/credit-notes")
    HttpResponse<?> credit(HttpRequest<?> request, String number, @Body CreditNoteBody body) {
        return commands.run(request, body, caller -> {
            InvoiceNumber original = DocumentPlace.number(number);
            CorrectionDraft draft = body.draft(currencyOf(original));
            Invoice note = body.isWhole()
                    ? documents.correct().creditAll(caller, original, draft, body.isToBillAnew())
                    : documents.correct().credit(caller, original, draft);
            return DocumentPlace.created(documents.view(), note.number());
        });
    }

    @Operation(summary = "Adds amounts to a document by a debit note")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{number}/debit-notes")
    HttpResponse<?> debit(HttpRequest<?> request, String number, @Body DebitNoteBody body) {
        return commands.run(request, body, caller -> {
            InvoiceNumber original = DocumentPlace.number(number);
            Invoice note = documents.correct().debit(caller, original, body.draft(currencyOf(original)));
            return DocumentPlace.created(documents.view(), note.number());
        });
    }

    @Operation(summary = "Takes what is left of a credit note off another document of the client")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BalanceView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/{number}/applications")
    HttpResponse<?> apply(HttpRequest<?> request, String number, @Body ApplicationBody body) {
        return commands.run(request, body, caller -> {
            var balance = documents
                    .correct()
                    .apply(
                            caller,
                            DocumentPlace.number(number),
                            Fields.made("/document", body.document(), InvoiceNumber::new),
                            DocumentController.money("/taken", body.taken()));
            return Reply.ok(BalanceView.of(balance));
        });
    }

    private Currency currencyOf(InvoiceNumber number) {
        return documents.view().find(number).value().document().content().currency();
    }
}
