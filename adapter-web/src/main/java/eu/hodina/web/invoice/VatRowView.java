package eu.hodina.web.invoice;

import eu.hodina.domain.invoice.VatSummaryRow;
import eu.hodina.domain.money.VatRate;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/** Base and tax of a rate. */
@Serdeable
record VatRowView(
        @Schema(example = "STANDARD") String category,
        @Schema(example = "21", description = "Per cent") Optional<String> rate,
        @Schema(example = "20000.00") String base,
        @Schema(example = "4200.00") String vat) {
    static List<VatRowView> of(List<VatSummaryRow> rows) {
        return rows.stream()
                .map(row -> new VatRowView(
                        row.category().name(),
                        row.rate().map(VatRate::percent),
                        row.base().toPlainString(),
                        row.vat().toPlainString()))
                .toList();
    }
}
