package eu.hodina.web.order;

import eu.hodina.application.Page;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.web.request.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A page of products or expenses of an order. */
@Serdeable
record OrderLineList(
        List<OrderLineView> items,

        @Schema(description = "Where the next page begins: ?after=; absent on the last page")
        Optional<String> next) {

    static OrderLineList of(Page<OrderLine> page) {
        return new OrderLineList(page.map(OrderLineView::of).items(), Cursor.next(page));
    }
}
