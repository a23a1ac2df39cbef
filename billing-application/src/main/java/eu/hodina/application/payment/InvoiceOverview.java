package eu.hodina.application.payment;

import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.payment.Settlement;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An invoice and how far it is paid today.
 *
 * @param invoice with all its lines
 * @param settlement what is paid and what is open
 * @param overdue whether something is open after the last day to pay; never of a cancelled one
 */
public record InvoiceOverview(Invoice invoice, Settlement settlement, boolean overdue) {
    public InvoiceOverview {
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(settlement, "settlement");
    }

    static InvoiceOverview on(LocalDate today, Invoice invoice, Settlement settlement) {
        boolean overdue = invoice.state() != InvoiceState.CANCELLED
                && settlement.open().isPositive()
                && invoice.dueDate().isBefore(today);
        return new InvoiceOverview(invoice, settlement, overdue);
    }
}
