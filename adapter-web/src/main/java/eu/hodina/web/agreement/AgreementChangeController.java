package eu.hodina.web.agreement;

import eu.hodina.application.Billing;
import eu.hodina.application.agreement.ChangeAgreements;
import eu.hodina.application.agreement.IndexAgreement;
import eu.hodina.application.rating.WatchAllowances;
import eu.hodina.domain.catalog.IndexedPart;
import eu.hodina.web.catalog.IndexationBody;
import eu.hodina.web.catalog.PriceChangeList;
import eu.hodina.web.request.ApiHeader;
import eu.hodina.web.request.Commands;
import eu.hodina.web.request.Etag;
import eu.hodina.web.request.Reply;
import eu.hodina.web.request.UsesHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Set;

/** What becomes of agreements: they end, change from a day on, follow the index and are renewed. */
@Controller(AgreementController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AgreementChangeController {
    private final ChangeAgreements changes;
    private final IndexAgreement indexation;
    private final WatchAllowances watch;
    private final Commands commands;

    AgreementChangeController(Billing billing, Commands commands) {
        this.changes = billing.changeAgreements();
        this.indexation = billing.indexAgreement();
        this.watch = billing.watchAllowances();
        this.commands = commands;
    }

    @Operation(summary = "Ends an agreement after a day; what is left of its allowances is lost")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{id}/end")
    HttpResponse<?> end(HttpRequest<?> request, String id, @Body EndBody body) {
        return commands.run(request, body, caller -> {
            var ended = changes.end(caller, AgreementController.agreement(id), Etag.expected(request), body.day());
            return Reply.ok(ended.version(), AgreementView.of(ended.value()));
        });
    }

    @Operation(summary = "Changes the terms from a day on: the agreement ends the day before, a successor begins")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{id}/successors")
    HttpResponse<?> change(HttpRequest<?> request, String id, @Body AgreementBody body) {
        return commands.run(request, body, caller -> {
            var next = changes.change(caller, AgreementController.agreement(id), Etag.expected(request), body.draft());
            return Reply.created(
                    AgreementController.place(next.value().id()), next.version(), AgreementView.of(next.value()));
        });
    }

    @Operation(summary = "Agrees another fee of a retainer from a day on; its allowances live on")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{id}/fees")
    HttpResponse<?> changeFee(HttpRequest<?> request, String id, @Body FeeChangeBody body) {
        return commands.run(request, body, caller -> {
            var changed = changes.changeFee(
                    caller, AgreementController.agreement(id), Etag.expected(request), body.day(), body.money());
            return Reply.ok(changed.version(), AgreementView.of(changed.value()));
        });
    }

    @Operation(summary = "Sells a package anew; what is left of the old one stays until it expires")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AgreementView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{id}/renewals")
    HttpResponse<?> renew(HttpRequest<?> request, String id, @Body RenewalBody body) {
        return commands.run(request, body, caller -> {
            var next = changes.renew(caller, AgreementController.agreement(id), body.renewal());
            return Reply.created(
                    AgreementController.place(next.value().id()), next.version(), AgreementView.of(next.value()));
        });
    }

    @Operation(summary = "Raises fee and overage prices by the index of the year before; answers what rose")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PriceChangeList.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{id}/indexations")
    HttpResponse<?> index(HttpRequest<?> request, String id, @Body IndexationBody body) {
        return commands.run(request, body, caller -> {
            var rule = body.rule(Set.of(IndexedPart.FEE, IndexedPart.OVERAGE_PRICE));
            var raised = indexation.index(
                    caller, AgreementController.agreement(id), Etag.expected(request), body.inYear(), rule);
            return Reply.ok(raised.version(), PriceChangeList.of(raised.value()));
        });
    }

    @Operation(summary = "What rose of an agreement, and when")
    @Get("/{id}/indexations")
    PriceChangeList history(String id) {
        return PriceChangeList.of(indexation.history(AgreementController.agreement(id)));
    }

    @Operation(summary = "Looks at all allowances today and puts up notices of those that are nearly used")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WatchedView.class)))
    @UsesHeaders(ApiHeader.IDEMPOTENCY_KEY)
    @Post("/watch")
    HttpResponse<?> watch(HttpRequest<?> request) {
        return commands.run(request, "", caller -> Reply.ok(WatchedView.of(watch.watch())));
    }
}
