package eu.hodina.web.order;

import eu.hodina.application.Billing;
import eu.hodina.application.order.EditOrders;
import eu.hodina.application.order.OrderFilter;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.OrderState;
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
import java.util.Optional;

/** Orders, their states and their budgets. */
@Controller(OrderController.BASE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OrderController {
    static final String BASE = "/api/v1/orders";

    private final EditOrders orders;
    private final Commands commands;

    OrderController(Billing billing, Commands commands) {
        this.orders = billing.editOrders();
        this.commands = commands;
    }

    @Operation(summary = "A page of the orders, by number; of one client, in one state")
    @Get
    OrderList list(
            @Parameter(required = false) @QueryValue Optional<String> client,
            @Parameter(required = false) @QueryValue Optional<String> state,
            @Parameter(required = false) @QueryValue Optional<String> after,
            @Parameter(required = false) @QueryValue Optional<String> limit) {
        OrderFilter filter = new OrderFilter(
                client.map(id -> Fields.made("/client", id, ClientId::new)),
                state.map(name -> Fields.constant("/state", name, OrderState.class)));
        return OrderList.of(orders.page(filter, Cursor.key(after), Cursor.limit(limit)));
    }

    @Operation(summary = "An order")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    @UsesHeaders(ApiHeader.ETAG)
    @Get("/{id}")
    HttpResponse<?> detail(String id) {
        return Etag.ok(orders.find(order(id)), OrderView::of);
    }

    @Operation(summary = "Takes in an order, with the next number of the gapless series")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrderView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IDEMPOTENCY_KEY})
    @Post
    HttpResponse<?> add(HttpRequest<?> request, @Body OrderBody body) {
        return commands.run(request, body, caller -> {
            var added = orders.add(caller, body.first(), body.draft());
            String id = added.value().id().value();
            return Reply.created(UriBuilder.of(BASE).path(id).build(), added.version(), OrderView.of(added.value()));
        });
    }

    @Operation(summary = "Changes an order; its number and its state stay")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}")
    HttpResponse<?> change(HttpRequest<?> request, String id, @Body OrderBody body) {
        return Etag.ok(
                orders.change(commands.caller(request), order(id), Etag.expected(request), body.change()),
                OrderView::of);
    }

    @Operation(summary = "Leads an order to another state, one of its 'next'")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderView.class)))
    @UsesHeaders({ApiHeader.ETAG, ApiHeader.IF_MATCH})
    @Put("/{id}/state")
    HttpResponse<?> move(HttpRequest<?> request, String id, @Body StateBody body) {
        return Etag.ok(
                orders.move(commands.caller(request), order(id), Etag.expected(request), body.of(OrderState.class)),
                OrderView::of);
    }

    @Operation(summary = "How much of an order's budget is used")
    @Get("/{id}/budget")
    BudgetUseView budget(String id) {
        return BudgetUseView.of(orders.budgetUse(order(id)));
    }

    static OrderId order(String id) {
        return Fields.made("/id", id, OrderId::new);
    }
}
