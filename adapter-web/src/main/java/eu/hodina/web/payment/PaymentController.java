package eu.hodina.web.payment;

import eu.hodina.application.Billing;
import eu.hodina.application.payment.PaymentPlace;
import eu.hodina.application.payment.PaymentUseCases;
import eu.hodina.application.payment.TransactionQuery;
import eu.hodina.application.payment.TransactionState;
import eu.hodina.domain.payment.Match;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Etag;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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

/** Transactions of the bank, what they look like, and what is decided on them. */
@Controller("/api/v1/bank")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PaymentController {
    private final Billing billing;
    private final PaymentUseCases payments;

    PaymentController(Billing billing) {
        this.billing = billing;
        this.payments = billing.payments();
    }

    @Operation(summary = "A page of the transactions, by day")
    @Get("/transactions")
    TransactionList list(
            @Parameter(required = false) @QueryValue Optional<String> account,
            @Parameter(required = false) @QueryValue Optional<String> from,
            @Parameter(required = false) @QueryValue Optional<String> to,
            @Parameter(required = false, description = "ANNOUNCED, WAITING, BOOKED, LEFT_OUT or NONE") @QueryValue
                    Optional<String> state,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        TransactionQuery query = new TransactionQuery(
                account.map(text -> Fields.line("/account", text, 255)),
                Fields.optionalDate("/from", from.orElse(null)),
                Fields.optionalDate("/to", to.orElse(null)),
                state.map(text -> Fields.constant("/state", text, TransactionState.class)));
        return TransactionList.of(payments.view().transactions(query, place(after), Cursor.limit(limit)));
    }

    @Operation(summary = "A transaction with all that is decided on it")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaymentView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/transactions/{id}")
    HttpResponse<?> detail(String id) {
        return Etag.ok(payments.view().find(DecisionController.payment(id)), one -> PaymentView.of(one, billing));
    }

    @Operation(summary = "What a transaction looks like now, as if nothing were decided on it, and why")
    @Get("/transactions/{id}/suggestion")
    SuggestionView suggestion(String id) {
        Match match = payments.suggest().of(DecisionController.payment(id));
        return SuggestionView.of(match, SuggestionList.numbers(List.of(match), billing));
    }

    @Operation(summary = "A page of the payments that wait for a person, by day, with what they look like and why")
    @Get("/suggestions")
    SuggestionList suggestions(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return SuggestionList.of(payments.suggest().page(place(after), Cursor.limit(limit)), billing);
    }

    private static Optional<PaymentPlace> place(Optional<String> after) {
        return Cursor.key(after).map(key -> Fields.made("/after", key, PaymentController::read));
    }

    private static PaymentPlace read(String key) {
        if (!key.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("the 'next' of the page before was expected");
        }
        return PaymentPlace.parse(key);
    }
}
