package eu.hodina.web.order;

import eu.hodina.application.exchange.received.ReceivedCost;
import eu.hodina.application.exchange.received.ReceivedInvoice;
import eu.hodina.web.catalog.AmountBody;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A received invoice that became an expense. */
@Serdeable
record ReceivedInvoiceView(
        @Schema(example = "ISDOC") String format,
        @Schema(example = "F2026-0124") String number,
        @Schema(example = "Subdodavatel s.r.o.") String supplier,

        @Schema(example = "27074358", description = "Absent where the invoice has none")
        Optional<String> companyNumber,

        @Schema(example = "2026-10-31") String issueDate,

        @Schema(example = "2026-11-14", description = "Absent where the invoice has none")
        Optional<String> dueDate,

        AmountBody net,

        @Schema(description = "With VAT") AmountBody total,

        OrderLineView expense,

        @Schema(description = "What does not agree and does no harm")
        List<String> warnings) {

    static ReceivedInvoiceView of(ReceivedCost taken) {
        ReceivedInvoice invoice = taken.invoice();
        return new ReceivedInvoiceView(
                invoice.format().name(),
                invoice.number(),
                invoice.supplier().name(),
                invoice.supplier().companyNumber(),
                invoice.issueDate().toString(),
                invoice.dueDate().map(LocalDate::toString),
                AmountBody.of(invoice.net()),
                AmountBody.of(invoice.total()),
                OrderLineView.of(taken.expense().value()),
                invoice.warnings());
    }
}
