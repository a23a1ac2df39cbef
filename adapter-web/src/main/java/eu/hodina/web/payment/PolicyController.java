package eu.hodina.web.payment;

import eu.hodina.application.Billing;
import eu.hodina.application.payment.EditPaymentPolicy;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Etag;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** How a firm lets payments be matched. */
@Controller("/api/v1/firms/{id}/payment-policy")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PolicyController {
    private final EditPaymentPolicy policies;
    private final Commands commands;

    PolicyController(Billing billing, Commands commands) {
        this.policies = billing.payments().policy();
        this.commands = commands;
    }

    @Operation(summary = "What is paid first, and up to what a difference is rounding or a bank's fee")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PolicyBody.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get
    HttpResponse<?> detail(String id) {
        return Etag.ok(policies.find(firm(id)), PolicyBody::of);
    }

    @Operation(summary = "Says it anew; what is booked stays")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PolicyBody.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put
    HttpResponse<?> change(HttpRequest<?> request, String id, @Body PolicyBody body) {
        return Etag.ok(
                policies.change(commands.caller(request), firm(id), Etag.expected(request), body.policy()),
                PolicyBody::of);
    }

    private static FirmId firm(String id) {
        return Fields.made("/id", id, FirmId::new);
    }
}
