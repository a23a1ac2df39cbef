package eu.hodina.web.invoice;

import eu.hodina.application.invoice.HandReceipt;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** What was received without the bank, as the API shows it. */
@Serdeable
record ReceiptView(
        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String id,

        @Schema(example = "2026-11-23") String day,
        AmountBody received) {
    static ReceiptView of(HandReceipt receipt) {
        return new ReceiptView(receipt.id(), receipt.day().toString(), AmountBody.of(receipt.amount()));
    }
}
