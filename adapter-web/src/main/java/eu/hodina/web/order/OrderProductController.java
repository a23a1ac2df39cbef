package eu.hodina.web.order;

import eu.hodina.application.Billing;
import eu.hodina.application.order.EditOrderLines;
import eu.hodina.domain.order.OrderLine.Kind;
import eu.hodina.domain.order.OrderLineId;
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

/** The products that are billed with an order. */
@Controller("/api/v1/orders/{id}/products")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OrderProductController {
    private final EditOrderLines lines;
    private final Commands commands;

    OrderProductController(Billing billing, Commands commands) {
        this.lines = billing.editOrderLines();
        this.commands = commands;
    }

    @Operation(summary = "A page of the products of an order, as they were entered")
    @Get
    OrderLineList list(
            String id,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        Optional<OrderLineId> last = Cursor.key(after).map(key -> Fields.made("/after", key, OrderLineId::new));
        return OrderLineList.of(lines.page(OrderController.order(id), Kind.PRODUCT, last, Cursor.limit(limit)));
    }

    @Operation(summary = "A product of an order")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderLineView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{line}")
    HttpResponse<?> detail(String id, String line) {
        return Etag.ok(lines.find(OrderController.order(id), Kind.PRODUCT, line(line)), OrderLineView::of);
    }

    @Operation(summary = "Enters a product of an order")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrderLineView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> add(HttpRequest<?> request, String id, @Body ProductLineBody body) {
        return commands.run(request, body, caller -> {
            var added = lines.add(caller, OrderController.order(id), body.draft());
            String line = added.value().id().value();
            return Reply.created(
                    UriBuilder.of(OrderController.BASE)
                            .path(id)
                            .path("products")
                            .path(line)
                            .build(),
                    added.version(),
                    OrderLineView.of(added.value()));
        });
    }

    @Operation(summary = "Changes a product of an order")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderLineView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{line}")
    HttpResponse<?> change(HttpRequest<?> request, String id, String line, @Body ProductLineBody body) {
        return Etag.ok(
                lines.change(
                        commands.caller(request),
                        OrderController.order(id),
                        line(line),
                        Etag.expected(request),
                        body.draft()),
                OrderLineView::of);
    }

    @Operation(summary = "Takes a product of an order away again")
    @ApiResponse(responseCode = "204", description = "It is gone")
    @UsesHeaders(ApiHeader.IF_MATCH)
    @Delete("/{line}")
    HttpResponse<?> remove(HttpRequest<?> request, String id, String line) {
        lines.remove(
                commands.caller(request), OrderController.order(id), Kind.PRODUCT, line(line), Etag.expected(request));
        return HttpResponse.noContent();
    }

    private static OrderLineId line(String id) {
        return Fields.made("/line", id, OrderLineId::new);
    }
}
