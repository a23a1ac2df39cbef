package eu.hodina.web.payment;

import eu.hodina.application.Billing;
import eu.hodina.application.payment.csv.CsvMappingId;
import eu.hodina.application.payment.csv.EditCsvMappings;
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
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Optional;

/** How the tables of a firm's bank are to be read. */
@Controller(CsvMappingController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CsvMappingController {
    static final String BASE = "/api/v1/bank/csv-mappings";

    private final EditCsvMappings mappings;
    private final Commands commands;

    CsvMappingController(Billing billing, Commands commands) {
        this.mappings = billing.csvMappings();
        this.commands = commands;
    }

    @Operation(summary = "A page of the mappings that firms keep, in the order in which they were made")
    @Get
    CsvMappingList list(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return CsvMappingList.of(mappings.page(Cursor.key(after), Cursor.limit(limit)));
    }

    @Operation(summary = "The mappings that stand ready for Czech banks, recognised by their titles")
    @Get("/ready")
    ReadyCsvMappingList ready() {
        return new ReadyCsvMappingList(
                mappings.ready().stream().map(CsvMappingBody::of).toList());
    }

    @Operation(
            summary = "What a mapping makes of the first rows of a table, and where it does not fit; nothing is kept")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CsvPreviewView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/preview")
    HttpResponse<?> preview(HttpRequest<?> request, @Body CsvPreviewBody body) {
        return commands.run(
                request, body, caller -> Reply.ok(CsvPreviewView.of(mappings.preview(body.made(), body.text()))));
    }

    @Operation(summary = "A mapping")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CsvMappingView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{id}")
    HttpResponse<?> detail(String id) {
        return Etag.ok(mappings.find(mapping(id)), CsvMappingView::of);
    }

    @Operation(summary = "Keeps a mapping for a firm")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CsvMappingView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body NewCsvMappingBody body) {
        return commands.run(request, body, caller -> {
            var added = mappings.add(caller, body.owner(), body.made());
            String id = added.value().id().value();
            return Reply.created(
                    UriBuilder.of(BASE).path(id).build(), added.version(), CsvMappingView.of(added.value()));
        });
    }

    @Operation(summary = "Changes a mapping; what was read by it stays as it is")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CsvMappingView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, String id, @Body CsvMappingBody body) {
        return Etag.ok(
                mappings.change(commands.caller(request), mapping(id), Etag.expected(request), body.mapping("")),
                CsvMappingView::of);
    }

    @Operation(summary = "Keeps a mapping no more; what was read by it stays as it is")
    @ApiResponse(responseCode = "204", description = "It is gone")
    @UsesHeaders(ApiHeader.IF_MATCH)
    @Delete("/{id}")
    HttpResponse<?> remove(HttpRequest<?> request, String id) {
        mappings.remove(commands.caller(request), mapping(id), Etag.expected(request));
        return HttpResponse.noContent();
    }

    private static CsvMappingId mapping(String id) {
        return Fields.made("/id", id, CsvMappingId::new);
    }
}
