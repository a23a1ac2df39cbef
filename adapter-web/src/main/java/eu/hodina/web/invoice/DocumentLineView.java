package eu.hodina.web.invoice;

import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Quantity;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.OptionalLong;

/** A line of a document as the API shows it. */
@Serdeable
record DocumentLineView(
        @Schema(example = "WORK") String kind,
        @Schema(example = "Programování") String text,
        @Schema(example = "90") OptionalLong minutes,
        @Schema(example = "1450.00") Optional<String> pricePerHour,
        @Schema(example = "1.5") Optional<String> quantity,
        @Schema(example = "ks") Optional<String> unit,
        @Schema(example = "500.00") Optional<String> unitPrice,

        @Schema(example = "2175.00", description = "With VAT where the prices of the document include it")
        String amount,

        @Schema(example = "STANDARD") String vatCategory,
        @Schema(example = "21", description = "Per cent") Optional<String> vatRate,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        Optional<String> order) {
    static DocumentLineView of(InvoiceLine line) {
        return new DocumentLineView(
                line.kind().name(),
                line.text(),
                line.minutes(),
                line.hourly().map(hourly -> hourly.perHour().toPlainString()),
                line.quantity().map(Quantity::toPlainString),
                line.unit(),
                line.unitPrice().map(price -> price.toPlainString()),
                line.amount().toPlainString(),
                line.vatCategory().name(),
                line.vatRate().map(VatRate::percent),
                line.order().map(OrderId::value));
    }
}
