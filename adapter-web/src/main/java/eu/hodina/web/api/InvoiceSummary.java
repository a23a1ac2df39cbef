package eu.hodina.web.api;

import eu.hodina.application.payment.InvoiceOverview;
import eu.hodina.domain.invoice.Invoice;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A row of the list. Amounts are text in the invoice's currency, {@code "21780.75"}: exact in every language. */
@Serdeable
record InvoiceSummary(
        @Schema(example = "FV20260001") String number,
        String client,
        LocalDate issued,
        LocalDate due,
        @Schema(description = "ISO 4217", example = "CZK") String currency,
        @Schema(example = "18000.62") String net,
        @Schema(example = "3780.13") String vat,
        @Schema(example = "21780.75") String total,

        @Schema(allowableValues = {"DRAFT", "ISSUED", "SENT", "CANCELLED"})
        String state,

        @Schema(allowableValues = {"OPEN", "PARTLY_PAID", "PAID", "OVERPAID"})
        String payment,

        @Schema(description = "What is left to pay", example = "1780.75")
        String open,

        boolean overdue,
        @Schema(example = "/api/v1/invoices/FV20260001/pdf") String pdf) {

    static InvoiceSummary of(InvoiceOverview overview) {
        Invoice invoice = overview.invoice();
        var content = invoice.content();
        return new InvoiceSummary(
                invoice.number().value(),
                content.customer().name(),
                invoice.issueDate(),
                invoice.dueDate(),
                content.currency().getCurrencyCode(),
                content.net().toPlainString(),
                content.vat().toPlainString(),
                content.total().toPlainString(),
                invoice.state().name(),
                overview.settlement().state().name(),
                overview.settlement().open().toPlainString(),
                overview.overdue(),
                InvoiceLinks.pdf(invoice.number()));
    }
}
