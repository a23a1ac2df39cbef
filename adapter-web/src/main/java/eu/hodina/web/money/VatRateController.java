package eu.hodina.web.money;

import eu.hodina.application.Billing;
import eu.hodina.application.firm.EditVatRates;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Etag;
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

/** The rates of VAT, all of them as one thing with one version. */
@Controller("/api/v1/vat-rates")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VatRateController {
    private final EditVatRates rates;
    private final Commands commands;

    VatRateController(Billing billing, Commands commands) {
        this.rates = billing.editVatRates();
        this.commands = commands;
    }

    @Operation(summary = "The rates of VAT by category and validity")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VatRatesBody.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get
    HttpResponse<?> all() {
        return Etag.ok(rates.rates(), VatRatesBody::of);
    }

    @Operation(
            summary = "Says anew which rates hold on which days",
            description = "Up to the last document that bears it a rate stays as it is.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VatRatesBody.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put
    HttpResponse<?> change(HttpRequest<?> request, @Body VatRatesBody body) {
        return Etag.ok(rates.change(commands.caller(request), Etag.expected(request), body.rates()), VatRatesBody::of);
    }
}
