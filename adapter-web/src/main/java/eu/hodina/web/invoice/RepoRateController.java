package eu.hodina.web.invoice;

import eu.hodina.application.Billing;
import eu.hodina.application.reminder.EditRepoRates;
import eu.hodina.domain.reminder.HalfYear;
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

/** The repo rates from which interest on late payment follows. */
@Controller("/api/v1/repo-rates")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RepoRateController {
    private final EditRepoRates rates;
    private final Commands commands;

    RepoRateController(Billing billing, Commands commands) {
        this.rates = billing.documents().editRepoRates();
        this.commands = commands;
    }

    @Operation(summary = "The repo rates that are known, by half-year")
    @Get
    RepoRateList list() {
        return new RepoRateList(rates.all().byHalfYear().entrySet().stream()
                .map(rate -> RepoRateView.of(rate.getKey(), rate.getValue()))
                .toList());
    }

    @Operation(summary = "The repo rate of a half-year")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RepoRateView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{halfYear}")
    HttpResponse<?> detail(String halfYear) {
        HalfYear known = known(halfYear);
        return Etag.ok(rates.find(known), rate -> RepoRateView.of(known, rate));
    }

    @Operation(summary = "Enters or corrects the rate of a half-year; If-Match: \"0\" for one that nobody entered yet")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RepoRateView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{halfYear}")
    HttpResponse<?> put(HttpRequest<?> request, String halfYear, @Body RepoRateBody body) {
        HalfYear known = known(halfYear);
        return Etag.ok(
                rates.put(commands.caller(request), known, Etag.expected(request), body.percentage()),
                rate -> RepoRateView.of(known, rate));
    }

    private static HalfYear known(String text) {
        return Fields.made("/halfYear", text, HalfYear::parse);
    }
}
