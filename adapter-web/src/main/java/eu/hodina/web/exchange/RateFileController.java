package eu.hodina.web.exchange;

import eu.hodina.application.Billing;
import eu.hodina.application.exchange.ImportExchangeRates;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.SentFile;
import eu.hodina.web.request.SpooledBody;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/**
 * The exchange rates of the ČNB; the same file again adds nothing. As {@code text/csv}: a form of another
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
    @ApiResponse(
            responseCode = "422",
            description = "Lines are bad: every one is told, and none was kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_PROBLEM,
                            schema = @Schema(implementation = BadRowsView.class)))
    @RequestBody(
            required = true,
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post
    @Consumes("text/csv")
    HttpResponse<?> take(HttpRequest<?> request) {
        try (SpooledBody spooled = SpooledBody.of(request)) {
            return commands.run(
                    request,
                    new SentFile(spooled.sha256(), ""),
                    caller -> Reply.ok(RateFileView.of(imports.run(caller, new ImportSource("body", spooled::open)))));
        }
    }
}
