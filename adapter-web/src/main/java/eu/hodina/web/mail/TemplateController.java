package eu.hodina.web.mail;

import eu.hodina.application.Billing;
import eu.hodina.application.mail.EditTemplates;
import eu.hodina.application.mail.TemplateKind;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

/** How a firm words its mails. */
@Controller("/api/v1/firms/{id}/mail-templates")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TemplateController {
    private final EditTemplates templates;
    private final Commands commands;

    TemplateController(Billing billing, Commands commands) {
        this.templates = billing.mails().editTemplates();
        this.commands = commands;
    }

    @Operation(summary = "All templates of a firm's mails, by kind and language")
    @Get
    TemplateList list(String id) {
        return TemplateList.of(templates.all(firm(id)));
    }

    @Operation(summary = "A template with its placeholders")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TemplateView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{kind}/{language}")
    HttpResponse<?> detail(String id, String kind, String language) {
        return Etag.ok(templates.find(firm(id), kind(kind), language(language)), TemplateView::of);
    }

    @Operation(summary = "Words a template anew; mails that were written before stay as they are")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TemplateView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{kind}/{language}")
    HttpResponse<?> change(HttpRequest<?> request, String id, String kind, String language, @Body TemplateBody body) {
        return Etag.ok(
                templates.change(
                        commands.caller(request),
                        firm(id),
                        Etag.expected(request),
                        kind(kind),
                        language(language),
                        body.template()),
                TemplateView::of);
    }

    @Operation(summary = "Goes back to the program's wording")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TemplateView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Delete("/{kind}/{language}")
    HttpResponse<?> reset(HttpRequest<?> request, String id, String kind, String language) {
        return Etag.ok(
                templates.reset(
                        commands.caller(request), firm(id), Etag.expected(request), kind(kind), language(language)),
                TemplateView::of);
    }

    @Operation(summary = "Fills a template, kept or not, with real data or examples; nothing is kept or sent")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MailTextView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/{kind}/{language}/preview")
    HttpResponse<?> preview(HttpRequest<?> request, String id, String kind, String language, @Body TrialBody body) {
        return commands.run(
                request,
                body,
                caller -> Reply.ok(MailTextView.of(
                        templates.preview(firm(id), kind(kind), language(language), body.text(), body.trial()))));
    }

    private static FirmId firm(String id) {
        return Fields.made("/id", id, FirmId::new);
    }

    private static TemplateKind kind(String kind) {
        return Fields.constant("/kind", kind, TemplateKind.class);
    }

    private static Language language(String language) {
        return Fields.constant("/language", language, Language.class);
    }
}
