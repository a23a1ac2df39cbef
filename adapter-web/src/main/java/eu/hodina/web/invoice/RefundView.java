package eu.hodina.web.invoice;

import eu.hodina.application.invoice.HandReceipt;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** What was paid back to a client, as the API shows it. */
@Serdeable
record RefundView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "2026-11-23") String day,
        AmountBody paidBack) {
    static RefundView of(HandReceipt refund) {
        return new RefundView(
                refund.id(),
                refund.day().toString(),
                AmountBody.of(refund.amount().negated()));
    }
}
