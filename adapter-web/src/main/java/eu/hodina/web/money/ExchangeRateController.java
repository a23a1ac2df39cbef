package eu.hodina.web.money;

import eu.hodina.application.Billing;
import eu.hodina.application.money.EditExchangeRates;
import eu.hodina.domain.money.PublishedRate;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
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
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Currency;
import java.util.Optional;

/** What currencies are worth in crowns, day by day. */
@Controller(ExchangeRateController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExchangeRateController {
    static final String BASE = "/api/v1/exchange-rates";

    private final EditExchangeRates rates;
    private final Commands commands;

    ExchangeRateController(Billing billing, Commands commands) {
        this.rates = billing.editExchangeRates();
        this.commands = commands;
    }

    @Operation(summary = "A page of the exchange rates into CZK, the newest first, those of a day by currency")
    @Get
    ExchangeRateList list(
            @Parameter(required = false) @QueryValue Optional<String> currency,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        Optional<Currency> only = currency.map(code -> Fields.currency("/currency", code));
        Optional<PublishedRate.Key> key =
                Cursor.key(after).map(text -> Fields.checked("/after", () -> EditExchangeRates.nextKey(text)));
        return ExchangeRateList.of(rates.page(only, key, Cursor.limit(limit)));
    }

    @Operation(summary = "The rate that was published on a day")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExchangeRateView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{currency}/{day}")
    HttpResponse<?> detail(String currency, String day) {
        return Etag.ok(rates.find(RatePlace.key(currency, day)), ExchangeRateView::of);
    }

    @Operation(summary = "Enters a rate that no file has")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ExchangeRateView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body ExchangeRateBody body) {
        return commands.run(request, body, caller -> {
            var added = rates.add(caller, body.rate());
            URI place = URI.create(BASE + "/" + added.value().key());
            return Reply.created(place, added.version(), ExchangeRateView.of(added.value()));
        });
    }

    @Operation(
            summary = "Corrects the rate of a day, or enters it; documents keep the rates that they were issued with")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ExchangeRateView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{currency}/{day}")
    HttpResponse<?> put(HttpRequest<?> request, String currency, String day, @Body ExchangeRateBody body) {
        PublishedRate rate = body.rateAt(RatePlace.key(currency, day));
        return Etag.ok(rates.put(commands.caller(request), Etag.expected(request), rate), ExchangeRateView::of);
    }
}
