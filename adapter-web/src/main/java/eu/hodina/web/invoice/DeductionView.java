package eu.hodina.web.invoice;

import eu.hodina.domain.invoice.AdvanceDeduction;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** An advance that an invoice deducts, as it stands on its own document. */
@Serdeable
record DeductionView(
        @Schema(example = "DFV2-20260001") String document,
        @Schema(example = "2026-11-10") String issued,
        @Schema(example = "12100.00") String amount,

        @Schema(description = "None where no tax was declared on it")
        List<VatRowView> vat) {
    static DeductionView of(AdvanceDeduction deduction) {
        return new DeductionView(
                deduction.document().number().value(),
                deduction.document().issueDate().toString(),
                deduction.amount().toPlainString(),
                VatRowView.of(deduction.taxed()));
    }
}
