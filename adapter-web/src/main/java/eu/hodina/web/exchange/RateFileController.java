package eu.hodina.web.exchange;

import eu.hodina.application.Billing;
import eu.hodina.application.exchange.ImportExchangeRates;
import eu.hodina.web.request.Commands;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.InputStream;

/**
 * The exchange rates of the ČNB; the same file again adds nothing, so it needs no key. As {@code text/csv}: a form of another
 * site could send {@code text/plain}.
 */
@Controller("/api/v1/exchange-rates/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RateFileController {
    private final ImportExchangeRates imports;
    private final Commands commands;

    RateFileController(Billing billing, Commands commands) {
        this.imports = billing.importExchangeRates();
        this.commands = commands;
    }

    @Operation(
            summary = "Takes in a text file of the ČNB, of a day or of a year, all of it or nothing",
            description = "A worth that differs from the one that is there is corrected.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RateFileView.class)))
    @ApiResponse(responseCode = "422", description = "Lines are bad: each is a line of detail, and none was kept")
    @Post
    @Consumes("text/csv")
    HttpResponse<?> take(HttpRequest<?> request, @Body InputStream body) {
        try (SpooledBody spooled = SpooledBody.of(body)) {
            return HttpResponse.ok(RateFileView.of(imports.run(commands.caller(request), spooled.source())));
        }
    }
}
