package eu.hodina.web.invoice;

import eu.hodina.application.invoice.ViewDocuments.Standing;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** A document of any kind, and how it stands. Amounts are in its currency. */
@Serdeable
record DocumentView(
        @Schema(example = "FV20260001") String number,
        @Schema(example = "INVOICE") String kind,
        @Schema(example = "ISSUED") String state,

        @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071")
        String client,

        @Schema(example = "Pekárna U Žáby s.r.o.") String customer,
        @Schema(example = "2026-11-23") String issued,

        @Schema(example = "2026-11-23", description = "The date of taxable supply, or of the payment")
        String taxPoint,

        @Schema(example = "2026-12-07") String due,
        @Schema(example = "20260001") String variableSymbol,
        @Schema(example = "CZK") String currency,
        @Schema(example = "NET") String prices,

        @Schema(example = "FV20260001", description = "Which it corrects, or is about")
        Optional<String> original,

        @Schema(example = "Sleva za prodlení") Optional<String> reason,
        Optional<String> note,
        List<DocumentLineView> lines,
        @Schema(description = "Of the whole supply") List<VatRowView> vat,
        List<DeductionView> deductions,

        @Schema(description = "That this document declares: of the supply, less that of the advances")
        List<VatRowView> declared,

        @Schema(description = "The same in crowns, of a document in another currency")
        List<VatRowView> declaredInCzk,

        @Schema(example = "36300.00") String total,
        @Schema(example = "0.25") String rounding,
        BalanceView balance) {

    static DocumentView of(Standing standing) {
        Invoice document = standing.document();
        InvoiceContent content = document.content();
        return new DocumentView(
                document.number().value(),
                content.kind().name(),
                document.state().name(),
                content.client().value(),
                content.customer().name(),
                document.issueDate().toString(),
                document.taxPoint().toString(),
                document.dueDate().toString(),
                document.variableSymbol().digits(),
                content.currency().getCurrencyCode(),
                content.prices().name(),
                content.original().map(original -> original.number().value()),
                content.reason(),
                content.note(),
                content.lines().stream().map(DocumentLineView::of).toList(),
                content.declaresVat() ? VatRowView.of(content.vatSummary()) : List.of(),
                content.deductions().stream().map(DeductionView::of).toList(),
                content.declaresVat() ? VatRowView.of(content.declaredVat()) : List.of(),
                VatRowView.of(content.declaredVatInCzk()),
                content.total().toPlainString(),
                content.roundingAmount().toPlainString(),
                BalanceView.of(standing.balance()));
    }
}
