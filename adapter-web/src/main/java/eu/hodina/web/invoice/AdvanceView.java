package eu.hodina.web.invoice;

import eu.hodina.application.invoice.TaxAdvances.Listed;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;

/** Money that came for a proforma. */
@Serdeable
record AdvanceView(
        @Schema(example = "ZFV1-20260001") String proforma,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071", description = "The payment, or the receipt by hand")
        String receipt,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6072")
        String client,

        @Schema(example = "2026-11-10") String day,
        AmountBody received,

        @Schema(
                example = "REQUIRED",
                allowableValues = {"NONE", "OPTIONAL", "REQUIRED", "DONE"},
                description = "Whether a tax document on the payment is to be issued")
        String taxDocumentIs,

        @Schema(example = "2026-11-25", description = "The last day in time for it")
        String until,

        @Schema(example = "DFV2-20260001") Optional<String> taxDocument,

        @Schema(description = "Whether an invoice deducts it")
        boolean deducted) {
    static AdvanceView of(Listed listed) {
        var advance = listed.advance();
        return new AdvanceView(
                listed.proforma().number().value(),
                advance.key().receipt(),
                advance.client().value(),
                advance.day().toString(),
                AmountBody.of(advance.amount()),
                listed.duty().name(),
                listed.until().toString(),
                listed.taxDocument().map(document -> document.number().value()),
                advance.deductedBy().isPresent());
    }
}
