package eu.hodina.web.invoice;

import eu.hodina.application.Billing;
import eu.hodina.application.invoice.DraftId;
import eu.hodina.application.invoice.EditDrafts;
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
import java.net.URI;
import java.util.Optional;

/** What is to be billed, looked at and edited before it is issued. */
@Controller(DraftController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DraftController {
    static final String BASE = "/api/v1/drafts";

    private final EditDrafts drafts;
    private final Commands commands;

    DraftController(Billing billing, Commands commands) {
        this.drafts = billing.documents().drafts();
        this.commands = commands;
    }

    @Operation(summary = "A page of the drafts, the oldest first")
    @Get
    DraftList list(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return DraftList.of(drafts.page(Cursor.key(after), Cursor.limit(limit)));
    }

    @Operation(summary = "What a draft would issue today: lines with their keys, VAT, advances, what is left out")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftPreview.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{id}")
    HttpResponse<?> detail(String id) {
        return Etag.ok(drafts.preview(draft(id)), DraftPreview::of);
    }

    @Operation(summary = "Drafts what a client would be billed")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DraftView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body DraftBody body) {
        return commands.run(request, body, caller -> {
            var added = drafts.add(caller, body.issuer(), body.payer(), body.request(), body.known());
            URI place = UriBuilder.of(BASE).path(added.value().id().value()).build();
            return Reply.created(place, added.version(), DraftView.of(added.value()));
        });
    }

    @Operation(summary = "Edits a draft: words of lines, write-offs and discounts with their reasons")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, String id, @Body DraftChangeBody body) {
        return Etag.ok(
                drafts.change(commands.caller(request), draft(id), Etag.expected(request), body.known(), body.read()),
                DraftView::of);
    }

    @Operation(summary = "Throws a draft away")
    @ApiResponse(responseCode = "204")
    @UsesHeaders(ApiHeader.IF_MATCH)
    @Delete("/{id}")
    HttpResponse<?> remove(HttpRequest<?> request, String id) {
        drafts.remove(commands.caller(request), draft(id), Etag.expected(request));
        return HttpResponse.noContent();
    }

    @Operation(summary = "Issues what a draft says, today")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IssuedView.class)))
    @UsesHeaders({ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{id}/issue")
    HttpResponse<?> issue(HttpRequest<?> request, String id) {
        return commands.run(request, "", caller -> {
            var issued = drafts.issue(caller, draft(id), Etag.expected(request));
            return Reply.ok(new IssuedView(issued.documents().stream()
                    .map(document -> document.number().value())
                    .toList()));
        });
    }

    private static DraftId draft(String id) {
        return Fields.made("/id", id, DraftId::new);
    }
}
