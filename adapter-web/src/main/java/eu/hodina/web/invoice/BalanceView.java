package eu.hodina.web.invoice;

import eu.hodina.application.invoice.DocumentBalance;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** How a document stands: payable = paid + credited + open. */
@Serdeable
record BalanceView(
        @Schema(example = "21780.75") String payable,

        @Schema(example = "20026.25", description = "By the bank and by hand")
        String paid,

        @Schema(
                example = "1754.50",
                description = "Taken off by credit notes; of a credit note, negative, what it took off others")
        String credited,

        @Schema(example = "0.00", description = "Negative where the client is owed")
        String open) {
    static BalanceView of(DocumentBalance balance) {
        return new BalanceView(
                balance.payable().toPlainString(),
                balance.paid().toPlainString(),
                balance.credited().toPlainString(),
                balance.open().toPlainString());
    }
}
