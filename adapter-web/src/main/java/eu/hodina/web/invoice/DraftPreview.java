package eu.hodina.web.invoice;

import eu.hodina.application.invoice.DraftDocument;
import eu.hodina.application.invoice.EditDrafts;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.order.OrderId;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a draft would issue today. */
@Serdeable
record DraftPreview(DraftView draft, List<DocumentPreview> documents, List<LeftOutView> leftOut) {

    /** A document without number and date. */
    @Serdeable
    record DocumentPreview(
            @Schema(example = "INVOICE") String kind,

            @Schema(example = "019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6073", description = "Whose own invoice it is")
            Optional<String> order,

            @Schema(example = "2026-09-30") String taxPoint,
            @Schema(example = "CZK") String currency,
            List<KeyedLine> lines,
            List<VatRowView> vat,
            List<DeductionView> deductions,
            @Schema(example = "19602.68") String total,
            @Schema(example = "19602.68") String payable) {}

    /** A line and the key by which edits name it. */
    @Serdeable
    record KeyedLine(
            @Schema(example = "0123456789abcdef", description = "Absent of a line that an edit added")
            Optional<String> key,

            DocumentLineView line) {}

    /** What is not billed now, and why. */
    @Serdeable
    record LeftOutView(
            @Schema(example = "ORDER_NOT_DONE") String reason,
            @Schema(example = "Z20260001") String subject,

            @Schema(example = "90", description = "Of work, measured")
            OptionalLong minutes,

            @Schema(description = "Without VAT, where it is known")
            Optional<AmountBody> amount) {}

    static DraftPreview of(EditDrafts.Preview preview) {
        return new DraftPreview(
                DraftView.of(preview.draft()),
                preview.documents().stream().map(DraftPreview::document).toList(),
                preview.leftOut().stream()
                        .map(left -> new LeftOutView(
                                left.reason().name(),
                                left.subject(),
                                left.minutes(),
                                left.amount().map(AmountBody::of)))
                        .toList());
    }

    private static DocumentPreview document(DraftDocument drafted) {
        InvoiceContent content = drafted.document().content();
        List<KeyedLine> lines = new ArrayList<>();
        for (int i = 0; i < content.lines().size(); i++) {
            lines.add(new KeyedLine(
                    Optional.of(drafted.keys().get(i)).filter(key -> !key.isEmpty()),
                    DocumentLineView.of(content.lines().get(i))));
        }
        return new DocumentPreview(
                content.kind().name(),
                drafted.document().order().map(OrderId::value),
                drafted.document().taxPoint().toString(),
                content.currency().getCurrencyCode(),
                lines,
                content.declaresVat() ? VatRowView.of(content.vatSummary()) : List.of(),
                content.deductions().stream().map(DeductionView::of).toList(),
                content.total().toPlainString(),
                content.payable().toPlainString());
    }
}
