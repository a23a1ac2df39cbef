package eu.hodina.web.mail;

import eu.hodina.application.Billing;
import eu.hodina.application.MailUseCases;
import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailState;
import eu.hodina.domain.client.ClientId;
import eu.hodina.web.problem.BadInputException;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Cursor;
import eu.hodina.web.request.Etag;
import eu.hodina.web.request.Fields;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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

/** The outbox: mails are written, looked at, changed, taken out and tried again. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class MailController {
    static final String BASE = "/api/v1/mails";

    private final MailUseCases mails;
    private final Commands commands;

    MailController(Billing billing, Commands commands) {
        this.mails = billing.mails();
        this.commands = commands;
    }

    @Operation(summary = "How the outbox stands: whether there is a mail server, and how many wait")
    @Get("/api/v1/outbox")
    OutboxView standing() {
        return OutboxView.of(mails.view().standing());
    }

    @Operation(summary = "A page of the mails, the newest first")
    @Get(BASE)
    MailList list(
            @Parameter(required = false) @QueryValue Optional<String> client,
            @Parameter(required = false) @QueryValue Optional<String> state,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return MailList.of(mails.view()
                .heads(
                        client.map(id -> Fields.made("/client", id, ClientId::new)),
                        state.map(name -> Fields.constant("/state", name, MailState.class)),
                        MailList.after(after),
                        Cursor.limit(limit)));
    }

    @Operation(summary = "All mail that went to a client, the newest first, with what was attached")
    @Get("/api/v1/clients/{id}/mails")
    MailList thread(
            String id,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return MailList.of(
                mails.view().to(Fields.made("/id", id, ClientId::new), MailList.after(after), Cursor.limit(limit)));
    }

    @Operation(summary = "A mail with its texts and every try; its files: /attachments/{position}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MailView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get(BASE + "/{id}")
    HttpResponse<?> detail(String id) {
        return Etag.ok(mails.view().detail(mail(id)), MailView::of);
    }

    @Operation(summary = "A file that goes along with a mail, byte for byte; ones of the mail's own as octet-stream")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = DocumentFile.PDF, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = DocumentFile.ISDOC, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = DocumentFile.UBL, schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(responseCode = "404", description = "There is no such file, or the document's is not drawn yet")
    @Get(BASE + "/{id}/attachments/{position}")
    @Produces({DocumentFile.PDF, DocumentFile.ISDOC, DocumentFile.UBL, MediaType.APPLICATION_OCTET_STREAM})
    HttpResponse<?> attachment(String id, String position) {
        if (!position.matches("[0-9]{1,4}")) {
            throw new BadInputException("/position", "a number from 0 was expected");
        }
        var file = mails.view().attachment(mail(id), Integer.parseInt(position));
        return HttpResponse.ok(file.file().bytes())
                .contentType(
                        file.own()
                                ? MediaType.APPLICATION_OCTET_STREAM
                                : file.file().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.file().name().replaceAll("[^A-Za-z0-9._-]", "_") + "\"");
    }

    @Operation(summary = "A mail to a client as it would go out; nothing is kept")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ComposedView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post(BASE + "/preview")
    HttpResponse<?> preview(HttpRequest<?> request, @Body ComposeBody body) {
        return commands.run(
                request,
                body,
                caller -> Reply.ok(ComposedView.of(mails.compose().preview(body.composition()))));
    }

    @Operation(summary = "Sends a mail to a client, now or later")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MailView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post(BASE)
    HttpResponse<?> send(HttpRequest<?> request, @Body ComposeBody body) {
        return commands.run(request, body, caller -> {
            var queued = mails.compose().queue(caller, body.composition(), body.when());
            MailId id = queued.value().mail().id();
            return Reply.created(
                    UriBuilder.of(BASE).path(id.value()).build(),
                    queued.version(),
                    MailView.of(mails.view().detail(id).value()));
        });
    }

    @Operation(summary = "Changes a mail that waits and was not tried yet; what is attached stays")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MailView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put(BASE + "/{id}")
    HttpResponse<?> change(HttpRequest<?> request, String id, @Body MailEditBody body) {
        mails.compose()
                .edit(
                        commands.caller(request),
                        mail(id),
                        Etag.expected(request),
                        body.recipients(),
                        body.words(),
                        body.when());
        return detail(id);
    }

    @Operation(summary = "Takes a mail out of the queue that waits there, or failed")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MailView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post(BASE + "/{id}/cancel")
    HttpResponse<?> cancel(HttpRequest<?> request, String id) {
        return commands.run(request, "", caller -> {
            mails.view().cancel(caller, mail(id));
            return now(id);
        });
    }

    @Operation(summary = "Lets a mail that failed be tried again")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MailView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post(BASE + "/{id}/again")
    HttpResponse<?> again(HttpRequest<?> request, String id) {
        return commands.run(request, "", caller -> {
            mails.view().again(caller, mail(id));
            return now(id);
        });
    }

    private Reply now(String id) {
        var detail = mails.view().detail(mail(id));
        return Reply.ok(detail.version(), MailView.of(detail.value()));
    }

    private static MailId mail(String id) {
        return Fields.made("/id", id, MailId::new);
    }
}
