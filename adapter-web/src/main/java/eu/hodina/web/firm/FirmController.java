package eu.hodina.web.firm;

import eu.hodina.application.Billing;
import eu.hodina.application.Versioned;
import eu.hodina.application.firm.EditFirms;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Logo;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Etag;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
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

/** The issuers, and their logos. */
@Controller(FirmController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class FirmController {
    static final String BASE = "/api/v1/firms";

    private final EditFirms firms;
    private final Commands commands;

    FirmController(Billing billing, Commands commands) {
        this.firms = billing.editFirms();
        this.commands = commands;
    }

    @Operation(summary = "A page of the firms, by name")
    @Get
    FirmList list(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        Optional<FirmId> last = Cursor.key(after).map(key -> Fields.made("/after", key, FirmId::new));
        return FirmList.of(firms.page(last, Cursor.limit(limit)));
    }

    @Operation(summary = "A firm")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FirmView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{id}")
    HttpResponse<?> detail(String id) {
        return Etag.ok(firms.find(firm(id)), FirmView::of);
    }

    @Operation(summary = "Takes in a firm")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FirmView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body FirmBody body) {
        return commands.run(request, body, caller -> {
            var added = firms.add(caller, body::firm);
            String id = added.value().id().value();
            return Reply.created(UriBuilder.of(BASE).path(id).build(), added.version(), FirmView.of(added.value()));
        });
    }

    @Operation(summary = "Changes a firm for documents to come")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FirmView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, String id, @Body FirmBody body) {
        return Etag.ok(
                firms.change(commands.caller(request), Etag.expected(request), body.firm(firm(id))), FirmView::of);
    }

    @Operation(summary = "The logo of a firm")
    @ApiResponse(
            responseCode = "200",
            description = "A PNG or JPEG picture",
            content = {
                @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "404", description = "There is no such firm, or it has no logo")
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{id}/logo")
    @Produces({MediaType.IMAGE_PNG, MediaType.IMAGE_JPEG})
    HttpResponse<?> logo(String id) {
        return picture(firms.logo(firm(id)));
    }

    @Operation(summary = "Gives a firm a logo, PNG or JPEG, of at most 65536 bytes; If-Match: \"0\" where it had none")
    @ApiResponse(responseCode = "204", description = "It is the logo now")
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}/logo")
    @Consumes({MediaType.IMAGE_PNG, MediaType.IMAGE_JPEG})
    HttpResponse<?> changeLogo(HttpRequest<?> request, String id, @Body byte[] body) {
        Logo logo = Fields.checked("", () -> Logo.of(body));
        var kept = firms.changeLogo(commands.caller(request), firm(id), Etag.expected(request), logo);
        return Etag.done(kept.version());
    }

    /** Never taken for a page, whatever else the bytes could be read as. */
    private static HttpResponse<?> picture(Versioned<Logo> kept) {
        return Etag.ok(kept, Logo::bytes)
                .contentType(kept.value().mediaType())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff");
    }

    private static FirmId firm(String id) {
        return Fields.made("/id", id, FirmId::new);
    }
}
