package eu.hodina.web.catalog;

import eu.hodina.application.Billing;
import eu.hodina.application.catalog.EditPriceLists;
import eu.hodina.application.catalog.IndexPriceList;
import eu.hodina.domain.catalog.IndexedPart;
import eu.hodina.domain.catalog.PriceList;
import eu.hodina.domain.catalog.PriceListCode;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The price lists, in versions. */
@Controller(PriceListController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PriceListController {
    static final String BASE = "/api/v1/price-lists";

    private final EditPriceLists lists;
    private final IndexPriceList indexation;
    private final Commands commands;

    PriceListController(Billing billing, Commands commands) {
        this.lists = billing.editPriceLists();
        this.indexation = billing.indexPriceList();
        this.commands = commands;
    }

    @Operation(summary = "A page of the price lists, by code, each in all its versions")
    @Get
    PriceListList list(
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        return PriceListList.of(lists.page(Cursor.key(after), Cursor.limit(limit)));
    }

    @Operation(summary = "A price list in all its versions")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PriceListView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{code}")
    HttpResponse<?> detail(String code) {
        return Etag.ok(lists.find(list(code)), PriceListView::of);
    }

    @Operation(summary = "Takes in a price list with its first version")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PriceListView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body PriceListBody body) {
        return commands.run(request, body, caller -> {
            var added = lists.add(caller, body.first());
            return Reply.created(place(added.value()), added.version(), PriceListView.of(added.value()));
        });
    }

    @Operation(summary = "Copies the version of a day as a list of its own, which is no default list")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PriceListView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{code}/copies")
    HttpResponse<?> copy(HttpRequest<?> request, String code, @Body PriceListCopyBody body) {
        return commands.run(request, body, caller -> {
            var copied = lists.copy(caller, list(code), body.day(), body.copy());
            return Reply.created(place(copied.value()), copied.version(), PriceListView.of(copied.value()));
        });
    }

    @Operation(summary = "Lets a new version begin; the one that holds on its first day ends the day before")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PriceListView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{code}/versions")
    HttpResponse<?> addVersion(HttpRequest<?> request, String code, @Body PriceListVersionBody body) {
        return commands.run(request, body, caller -> {
            var now = lists.addVersion(caller, Etag.expected(request), body.version("", list(code)));
            return Reply.created(place(now.value()), now.version(), PriceListView.of(now.value()));
        });
    }

    @Operation(summary = "Changes a version: name and end always, prices where nothing is rated by it")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PriceListView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{code}/versions/{from}")
    HttpResponse<?> change(HttpRequest<?> request, String code, String from, @Body PriceListVersionBody body) {
        PriceList said = body.version("", list(code));
        PriceList changed = new PriceList(
                said.code(),
                said.name(),
                said.byDefault(),
                Days.from(from, said.validity()),
                said.currency(),
                said.prices(),
                said.productPrices());
        return Etag.ok(lists.change(commands.caller(request), Etag.expected(request), changed), PriceListView::of);
    }

    @Operation(summary = "Raises all prices by the index of the year before: a new version; answers what rose")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PriceChangeList.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH, ApiHeader.IDEMPOTENCY_KEY})
    @Post("/{code}/indexations")
    HttpResponse<?> index(HttpRequest<?> request, String code, @Body IndexationBody body) {
        return commands.run(request, body, caller -> {
            var rule = body.rule(Set.of(IndexedPart.LIST_PRICE));
            var raised = indexation.index(caller, list(code), Etag.expected(request), body.inYear(), rule);
            return Reply.ok(raised.version(), PriceChangeList.of(raised.value()));
        });
    }

    @Operation(summary = "What rose of a price list, and when")
    @Get("/{code}/indexations")
    PriceChangeList history(String code) {
        return PriceChangeList.of(indexation.history(list(code)));
    }

    private static PriceListCode list(String code) {
        return Fields.made("/code", code, PriceListCode::new);
    }

    private static URI place(List<PriceList> versions) {
        return UriBuilder.of(BASE).path(versions.get(0).code().value()).build();
    }
}
