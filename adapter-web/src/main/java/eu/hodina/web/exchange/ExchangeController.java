package eu.hodina.web.exchange;

import eu.hodina.application.Billing;
import eu.hodina.application.exchange.CsvFormat;
import eu.hodina.application.exchange.ExchangeKind;
import eu.hodina.application.exchange.ExportFiles;
import eu.hodina.application.exchange.ImportFiles;
import eu.hodina.application.exchange.ImportOrigin;
import eu.hodina.application.exchange.ImportRequest;
import eu.hodina.application.exchange.ImportSource;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.FileBody;
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
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** CSV in and out. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExchangeController {
    private static final String CSV = "text/csv";

    private final ImportFiles imports;
    private final ExportFiles exports;
    private final Commands commands;

    ExchangeController(Billing billing, Commands commands) {
        this.imports = billing.importFiles();
        this.exports = billing.exportFiles();
        this.commands = commands;
    }

    @Operation(
            summary = "Takes in a CSV file, all of it or nothing",
            description = "The kinds are clients, orders, price-lists, products, tasks and work-logs; the columns are"
                    + " described in docs/exchange.md. The same file again adds nothing, unless again=true. Names of"
                    + " other programs are translated as /api/v1/foreign-names says.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportView.class)))
    @ApiResponse(
            responseCode = "413",
            description = "The file is larger than this server takes in over HTTP; the command has no bound")
    @ApiResponse(
            responseCode = "422",
            description = "Rows are bad: every one is told, and none was kept",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_PROBLEM,
                            schema = @Schema(implementation = BadRowsView.class)))
    @RequestBody(
            required = true,
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string", format = "binary")))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/imports/{kind}")
    @Consumes(CSV)
    HttpResponse<?> take(
            HttpRequest<?> request,
            String kind,
            @Parameter(required = false, schema = @Schema(type = "boolean")) @QueryValue Optional<String> dryRun,
            @Parameter(required = false, schema = @Schema(type = "boolean")) @QueryValue Optional<String> again,
            @Parameter(required = false) @QueryValue Optional<String> from,
            @Parameter(required = false) @QueryValue Optional<String> dates,
            @Parameter(required = false) @QueryValue Optional<String> encoding,
            @Parameter(required = false) @QueryValue Optional<String> separator) {
        ExchangeKind wanted = kind(kind);
        ImportOrigin origin = new ImportOrigin(
                chosen("/from", from, ImportOrigin.Program::find, ImportOrigin.Program.HODINA),
                chosen("/dates", dates, ImportOrigin.Dates::find, ImportOrigin.Dates.ISO),
                Map.of());
        CsvFormat format = new CsvFormat(
                encoding.map(code -> known("/encoding", code, CsvFormat.Encoding::find)),
                separator.map(code -> known("/separator", code, CsvFormat.Separator::find)));
        ImportRequest.Mode mode = Fields.flag("/again", again) ? ImportRequest.Mode.AGAIN : ImportRequest.Mode.ONCE;
        if (origin.program() != ImportOrigin.Program.HODINA && wanted != ExchangeKind.WORK_LOGS) {
            throw new BadInputException("/from", "hodina was expected, since other programs' files are of work logs");
        }
        try (SpooledBody spooled = SpooledBody.of(request)) {
            ImportRequest wish = new ImportRequest(
                    wanted,
                    new ImportSource("body", spooled::open),
                    origin,
                    format,
                    Fields.flag("/dryRun", dryRun) ? ImportRequest.Mode.DRY_RUN : mode);
            SentFile sent = new SentFile(
                    spooled.sha256(), String.valueOf(request.getUri().getRawQuery()));
            return commands.run(request, sent, caller -> Reply.ok(ImportView.of(imports.run(caller, wish))));
        }
    }

    @Operation(summary = "All of a kind as CSV that can be taken in again")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")))
    @Get("/exports/{kind}")
    @Produces(CSV)
    HttpResponse<?> give(String kind) {
        ExchangeKind wanted = kind(kind);
        return FileBody.answer(wanted.code() + ".csv", "text/csv;charset=utf-8", out -> exports.write(wanted, out));
    }

    private static ExchangeKind kind(String code) {
        return known("/kind", code, ExchangeKind::find);
    }

    private static <T> T chosen(String path, Optional<String> code, Function<String, Optional<T>> find, T otherwise) {
        return code.map(given -> known(path, given, find)).orElse(otherwise);
    }

    private static <T> T known(String path, String code, Function<String, Optional<T>> find) {
        return find.apply(code)
                .orElseThrow(() ->
                        new BadInputException(path, "a name of docs/exchange.md was expected, not '" + code + "'"));
    }
}
