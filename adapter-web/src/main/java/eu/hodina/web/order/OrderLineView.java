package eu.hodina.web.order;

import eu.hodina.domain.catalog.ProductCode;
import eu.hodina.domain.order.OrderLine;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** A product or an expense of an order as the API shows it. */
@Serdeable
record OrderLineView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "SSD-1T", description = "Absent of an expense")
        Optional<String> product,

        @Schema(example = "Disk SSD 1 TB") String text,
        @Schema(example = "1.5") String quantity,
        AmountBody unitPrice,

        @Schema(description = "Quantity times unit price, rounded once")
        AmountBody net,

        @Schema(example = "STANDARD") String vatCategory,
        @Schema(example = "2026-11-23") String date,

        @Schema(description = "What the firm itself paid for all of it")
        Optional<AmountBody> cost) {

    static OrderLineView of(OrderLine line) {
        return new OrderLineView(
                line.id().value(),
                line.product().map(ProductCode::value),
                line.text(),
                line.quantity().toPlainString(),
                AmountBody.of(line.unitPrice()),
                AmountBody.of(line.net()),
                line.vatCategory().name(),
                line.date().toString(),
                line.cost().map(AmountBody::of));
    }
}
