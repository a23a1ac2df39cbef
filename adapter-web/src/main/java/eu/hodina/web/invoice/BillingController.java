package eu.hodina.web.invoice;

import eu.hodina.application.Billing;
import eu.hodina.application.NotFoundException;
import eu.hodina.application.RefusedException;
import eu.hodina.application.invoice.BilledClient;
import eu.hodina.application.invoice.BillingRoom;
import eu.hodina.application.rating.ExplanationText;
import eu.hodina.application.rating.MissingVatRateException;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.Firm;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.rating.Explanation;
import eu.hodina.domain.rating.RatingRefusedException;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Bills what is done: what would be issued, issuing it, and why a line is what it is. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class BillingController {
    private final Billing billing;
    private final BillingRoom room;
    private final Commands commands;

    BillingController(Billing billing, Commands commands) {
        this.billing = billing;
        this.room = billing.invoicing();
        this.commands = commands;
    }

    @Operation(
            summary = "Says what an order, a client or everybody would be billed up to a day; keeps nothing",
            description =
                    "With the lines, the work that allowances cover, and what is left out and why. Everybody: a page of"
                            + " clients by their code, the next one by ?after=.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BillingView.class)))
    @Post("/api/v1/billing/preview")
    HttpResponse<?> preview(
            HttpRequest<?> request,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit,
            @Body BillingBody body) {
        return commands.run(request, body, caller -> {
            Firm firm = firm(body);
            return Reply.ok(client(body)
                    .map(client -> BillingView.of(BilledClient.proposed(
                            client, refusing(() -> room.proposeInvoices().propose(firm, client.id(), body.request())))))
                    .orElseGet(() -> BillingView.of(room.billClients()
                            .preview(firm, body.ofEverybody(), Cursor.key(after), Cursor.limit(limit)))));
        });
    }

    @Operation(
            summary = "Issues what an order, a client or everybody is to be billed up to a day",
            description =
                    "Everybody: a page of clients by their code, each in a transaction of its own; one that cannot be"
                            + " billed is told and does not stop the others. What is billed is not billed again when the same is"
                            + " asked for once more.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BillingView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/api/v1/billing/issue")
    HttpResponse<?> issue(
            HttpRequest<?> request,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit,
            @Body BillingBody body) {
        Optional<Client> client = client(body);
        if (client.isPresent()) {
            return commands.run(
                    request,
                    body,
                    caller -> Reply.ok(BillingView.of(BilledClient.issued(
                            client.get(),
                            refusing(() -> room.issueInvoices()
                                    .issue(caller, firm(body), client.get().id(), body.request()))))));
        }
        return commands.runInSteps(
                request,
                body,
                caller -> Reply.ok(BillingView.of(room.billClients()
                        .issue(caller, firm(body), body.ofEverybody(), Cursor.key(after), Cursor.limit(limit)))));
    }

    @Operation(summary = "Says of a line of a document why each of its charges is what it is; lines count from 1")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExplanationList.class)))
    @Get("/api/v1/invoices/{number}/lines/{line}/explain")
    ExplanationList explain(
            String number, String line, @Parameter(required = false) @QueryValue Optional<String> language) {
        Language wanted = language.map(one -> Fields.constant("/language", one, Language.class))
                .orElse(Language.CS);
        InvoiceNumber document = Fields.made("/number", number, InvoiceNumber::new);
        List<Explanation> explanations = refusing(() -> room.explainLines().explain(document, place(line)));
        ExplanationText text = ExplanationText.in(wanted);
        return new ExplanationList(explanations.stream()
                .map(one -> ExplanationList.Item.of(one, text.of(one)))
                .toList());
    }

    private Firm firm(BillingBody body) {
        List<Firm> all = billing.ports()
                .transactions()
                .call(() -> billing.ports().firms().all());
        List<Firm> wanted = all.stream()
                .filter(one -> body.firmId().filter(id -> !id.equals(one.id())).isEmpty())
                .toList();
        if (wanted.size() != 1) {
            throw new RefusedException("/firm", "the id of one of " + all.size() + " firms was expected");
        }
        return wanted.get(0);
    }

    /** A line's place on the document; none is as far as the largest. */
    private static int place(String line) {
        return (int) Math.min(Fields.number("/line", line), Integer.MAX_VALUE);
    }

    /** The order's, where only an order is named. */
    private Optional<Client> client(BillingBody body) {
        return billing.ports().transactions().call(() -> {
            Optional<Order> order = body.orderId()
                    .map(id -> billing.ports()
                            .orders()
                            .find(id)
                            .orElseThrow(() -> new NotFoundException("order", id.value())));
            return body.clientId()
                    .or(() -> order.flatMap(Order::client))
                    .map(id -> billing.ports()
                            .clients()
                            .find(id)
                            .orElseThrow(() -> new NotFoundException("client", id.value())));
        });
    }

    /** What keeps work from being rated is something that people can mend. */
    private static <T> T refusing(Supplier<T> work) {
        try {
            return work.get();
        } catch (RatingRefusedException | MissingVatRateException e) {
            throw new RefusedException("", String.valueOf(e.getMessage()));
        }
    }
}
