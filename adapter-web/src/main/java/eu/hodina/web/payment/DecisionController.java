package eu.hodina.web.payment;

import eu.hodina.application.Billing;
import eu.hodina.application.payment.DecidePayments;
import eu.hodina.application.payment.PaymentUseCases;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.payment.PaymentId;
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
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What people decide on payments; each names the version that was read, and answers the payment as it is now. */
@Controller("/api/v1/bank/transactions/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DecisionController {
    private final Billing billing;
    private final PaymentUseCases payments;
    private final Commands commands;

    DecisionController(Billing billing, Commands commands) {
        this.billing = billing;
        this.payments = billing.payments();
        this.commands = commands;
    }

    @Operation(summary = "Books a payment as it looks now")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaymentView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/confirm")
    HttpResponse<?> confirm(HttpRequest<?> request, String id, @Body ConfirmBody body) {
        return decided(
                request,
                id,
                body,
                (caller, decide) -> decide.confirm(caller, payment(id), Etag.expected(request), body.second()));
    }

    @Operation(
            summary = "Books a payment exactly so, in the place of an earlier booking",
            description =
                    "Other documents, several documents, a difference that is let go; a debit pays out a credit or a"
                            + " credit note, or takes an earlier payment back.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaymentView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/booking")
    HttpResponse<?> book(HttpRequest<?> request, String id, @Body BookingBody body) {
        return decided(
                request,
                id,
                body,
                (caller, decide) -> decide.book(
                        caller,
                        payment(id),
                        Etag.expected(request),
                        body.draft((place, number) -> document(billing, place, number))));
    }

    @Operation(summary = "Splits a payment over all that a client has open, in the order of the firm's settings")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaymentView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/split")
    HttpResponse<?> split(HttpRequest<?> request, String id, @Body SplitBody body) {
        return decided(
                request,
                id,
                body,
                (caller, decide) -> decide.split(
                        caller,
                        payment(id),
                        Etag.expected(request),
                        Fields.made("/client", body.client(), ClientId::new)));
    }

    @Operation(summary = "Leaves a payment out: it is private, or a transfer between own accounts")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaymentView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/ignore")
    HttpResponse<?> ignore(HttpRequest<?> request, String id, @Body IgnoreBody body) {
        return decided(
                request,
                id,
                body,
                (caller, decide) -> decide.ignore(
                        caller, payment(id), Etag.expected(request), Fields.line("/reason", body.reason(), 500)));
    }

    @Operation(summary = "Takes the last decision on a payment back; what it took the place of holds again")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaymentView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/undo")
    HttpResponse<?> undo(HttpRequest<?> request, String id) {
        return decided(request, id, "", (caller, decide) -> decide.undo(caller, payment(id), Etag.expected(request)));
    }

    private HttpResponse<?> decided(
            HttpRequest<?> request, String id, Object body, BiConsumer<Caller, DecidePayments> decision) {
        return commands.run(request, body, caller -> {
            decision.accept(caller, payments.decide());
            var now = payments.view().find(payment(id));
            return Reply.ok(now.version(), PaymentView.of(now.value(), billing));
        });
    }

    static PaymentId payment(String id) {
        return Fields.made("/id", id, PaymentId::new);
    }

    static InvoiceId document(Billing billing, String place, @Nullable String number) {
        InvoiceNumber known = Fields.made(place, number, InvoiceNumber::new);
        return billing.ports()
                .invoices()
                .find(known)
                .orElseThrow(() -> new BadInputException(place, "there is no document " + known))
                .id();
    }
}
