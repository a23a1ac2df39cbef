package eu.hodina.web.mail;

import eu.hodina.application.Billing;
import eu.hodina.application.mail.EditMailing;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.FirmId;
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

/** Whether issued documents go out by themselves, of a firm and of a client. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MailingController {
    private final EditMailing mailing;
    private final Commands commands;

    MailingController(Billing billing, Commands commands) {
        this.mailing = billing.mails().mailing();
        this.commands = commands;
    }

    @Operation(summary = "Whether a firm's documents go out by themselves, where a client's setting says nothing")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MailingBody.View.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/firms/{id}/mailing")
    HttpResponse<?> ofFirm(String id) {
        return Etag.ok(mailing.find(firm(id)), MailingBody.View::of);
    }

    @Operation(summary = "Says it for documents that are issued today or later")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MailingBody.View.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/firms/{id}/mailing")
    HttpResponse<?> changeFirm(HttpRequest<?> request, String id, @Body MailingBody body) {
        return Etag.ok(
                mailing.change(commands.caller(request), firm(id), Etag.expected(request), body.required()),
                MailingBody.View::of);
    }

    @Operation(summary = "Whether documents go out to a client by themselves")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MailingBody.View.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/clients/{id}/mailing")
    HttpResponse<?> ofClient(String id) {
        return Etag.ok(mailing.find(client(id)), MailingBody.View::of);
    }

    @Operation(summary = "Says it for documents that are issued today or later; without mailing: as the firm says")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MailingBody.View.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/clients/{id}/mailing")
    HttpResponse<?> changeClient(HttpRequest<?> request, String id, @Body MailingBody body) {
        return Etag.ok(
                mailing.change(commands.caller(request), client(id), Etag.expected(request), body.said()),
                MailingBody.View::of);
    }

    private static FirmId firm(String id) {
        return Fields.made("/id", id, FirmId::new);
    }

    private static ClientId client(String id) {
        return Fields.made("/id", id, ClientId::new);
    }
}
