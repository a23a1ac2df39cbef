package eu.hodina.web.catalog;

import eu.hodina.application.Billing;
import eu.hodina.application.catalog.EditIndexRates;
import eu.hodina.web.problem.BadInputException;
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

/** The price index, year by year. */
@Controller("/api/v1/index-rates")
@ExecuteOn(TaskExecutors.BLOCKING)
final class IndexRateController {
    private final EditIndexRates rates;
    private final Commands commands;

    IndexRateController(Billing billing, Commands commands) {
        this.rates = billing.editIndexRates();
        this.commands = commands;
    }

    @Operation(summary = "The rates of the price index, by year")
    @Get
    IndexRateList list() {
        return new IndexRateList(rates.all().stream().map(IndexRateView::of).toList());
    }

    @Operation(summary = "The rate of a year")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndexRateView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{year}")
    HttpResponse<?> detail(String year) {
        return Etag.ok(rates.find(number(year)), IndexRateView::of);
    }

    @Operation(summary = "Enters or corrects the rate of a year; If-Match: \"0\" for one that is not there yet")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IndexRateView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{year}")
    HttpResponse<?> put(HttpRequest<?> request, String year, @Body IndexRateBody body) {
        return Etag.ok(
                rates.put(commands.caller(request), Etag.expected(request), body.rate(number(year))),
                IndexRateView::of);
    }

    private static int number(String year) {
        if (!year.matches("[0-9]{4}")) {
            throw new BadInputException("/year", "a year of four digits was expected");
        }
        return Integer.parseInt(year);
    }
}
