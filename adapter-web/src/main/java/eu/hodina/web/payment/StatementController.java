package eu.hodina.web.payment;

import eu.hodina.application.Billing;
import eu.hodina.application.payment.PaymentUseCases;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementId;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.SentFile;
import eu.hodina.web.request.SpooledBody;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
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
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Bank statements: read in, and listed. */
@Controller("/api/v1/bank/statements")
@ExecuteOn(TaskExecutors.BLOCKING)
final class StatementController {
    private final PaymentUseCases payments;
    private final Commands commands;

    StatementController(Billing billing, Commands commands) {
        this.payments = billing.payments();
        this.commands = commands;
    }

    @Operation(
            summary = "Reads a file of bank statements in, all of it or nothing",
            description =
                    "The format is told by the content (docs/statements.md). What is known already, from any source,"
                            + " is not added again; what is certain books itself.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReadInView.class)))
    @ApiResponse(responseCode = "413", description = "The file is larger than this server takes in over HTTP")
    @ApiResponse(
            responseCode = "422",
            description = "The file is no statement, or broken: the place is told, and nothing was kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_PROBLEM,
                            schema = @Schema(implementation = UnreadableFileView.class)))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post
    @Consumes("application/octet-stream")
    HttpResponse<?> read(HttpRequest<?> request) {
        try (SpooledBody spooled = SpooledBody.of(request)) {
            return commands.run(
                    request,
                    new SentFile(spooled.sha256(), ""),
                    caller -> Reply.ok(
                            ReadInView.of(payments.importStatement().read(caller, new SentStatement(spooled)))));
        }
    }

    /** The body as a file, which is read more than once. */
    private record SentStatement(SpooledBody body) implements StatementFile {
        @Override
        public String name() {
            return "body";
        }

        @Override
        public InputStream open() throws IOException {
            return body.open();
        }
    }

    @Operation(summary = "A page of the statements that were read in, the last ones first")
    @Get
    StatementList list(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        Optional<StatementId> last = Cursor.key(after).map(key -> Fields.made("/after", key, StatementController::id));
        return StatementList.of(payments.view().statements(last, Cursor.limit(limit)));
    }

    private static StatementId id(String text) {
        if (!text.matches("[0-9a-f-]{36}")) {
            throw new IllegalArgumentException("the 'next' of the page before was expected");
        }
        return new StatementId(text);
    }
}
