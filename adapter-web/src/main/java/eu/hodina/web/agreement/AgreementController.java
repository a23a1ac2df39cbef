package eu.hodina.web.agreement;

import eu.hodina.application.Billing;
import eu.hodina.application.agreement.EditAgreements;
import eu.hodina.application.rating.ViewAgreements;
import eu.hodina.domain.agreement.AgreementId;
import eu.hodina.domain.client.ClientId;
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
import java.time.LocalDate;
import java.util.Optional;

/** Agreements: offered, agreed, and how they stand. */
@Controller(AgreementController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AgreementController {
    static final String BASE = "/api/v1/agreements";

    private final EditAgreements agreements;
    private final ViewAgreements view;
    private final Commands commands;

    AgreementController(Billing billing, Commands commands) {
        this.agreements = billing.editAgreements();
        this.view = billing.viewAgreements();
        this.commands = commands;
    }

    @Operation(summary = "A page of the agreements, the oldest first")
    @Get
    AgreementList list(
            @Parameter(required = false) @QueryValue Optional<String> client,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        var only = client.map(id -> Fields.made("/client", id, ClientId::new));
        return AgreementList.of(agreements.page(only, Cursor.key(after), Cursor.limit(limit)));
    }

    @Operation(summary = "An agreement")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{id}")
    HttpResponse<?> detail(String id) {
        return Etag.ok(agreements.find(agreement(id)), AgreementView::of);
    }

    @Operation(summary = "How the allowances of an agreement stand on the evening of a day, down to the logs")
    @Get("/{id}/state")
    StateView state(String id, @Parameter(example = "2026-11-15") @QueryValue String on) {
        LocalDate day = Fields.date("/on", on);
        return new StateView(
                day.toString(),
                view.state(agreement(id), day).stream()
                        .map(StateView.AllowanceView::of)
                        .toList());
    }

    @Operation(summary = "Offers a retainer or a package; it bills nothing until it is agreed")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> offer(HttpRequest<?> request, @Body AgreementBody body) {
        return commands.run(request, body, caller -> {
            var offered = agreements.offer(caller, body.draft());
            return Reply.created(place(offered.value().id()), offered.version(), AgreementView.of(offered.value()));
        });
    }

    @Operation(summary = "Changes an offer; what is agreed is changed from a day on, by a successor")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}")
    HttpResponse<?> revise(HttpRequest<?> request, String id, @Body AgreementBody body) {
        return Etag.ok(
                agreements.revise(commands.caller(request), agreement(id), Etag.expected(request), body.draft()),
                AgreementView::of);
    }

    @Operation(summary = "Agrees what was offered; a package is sold by it")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{id}/agree")
    HttpResponse<?> agree(HttpRequest<?> request, String id) {
        return commands.run(request, "", caller -> {
            var agreed = agreements.agree(caller, agreement(id), Etag.expected(request));
            return Reply.ok(agreed.version(), AgreementView.of(agreed.value()));
        });
    }

    @Operation(summary = "Takes an offer back")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{id}/withdraw")
    HttpResponse<?> withdraw(HttpRequest<?> request, String id) {
        return commands.run(request, "", caller -> {
            var withdrawn = agreements.withdraw(caller, agreement(id), Etag.expected(request));
            return Reply.ok(withdrawn.version(), AgreementView.of(withdrawn.value()));
        });
    }

    static AgreementId agreement(String id) {
        return Fields.made("/id", id, AgreementId::new);
    }

    static URI place(AgreementId id) {
        return UriBuilder.of(BASE).path(id.value()).build();
    }
}
