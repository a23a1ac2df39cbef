package eu.hodina.web.order;

import eu.hodina.application.Page;
import eu.hodina.domain.order.Order;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of orders. */
@Serdeable
record OrderList(
        List<OrderView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static OrderList of(Page<Order> page) {
        return new OrderList(page.map(OrderView::of).items(), Cursor.next(page));
    }
}
