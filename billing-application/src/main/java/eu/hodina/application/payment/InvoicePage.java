package eu.hodina.application.payment;

import eu.hodina.domain.invoice.InvoiceNumber;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of the list of invoices, by number falling.
 *
 * @param invoices up to as many as were asked for
 * @param next the number to go on before; none on the last page
 */
public record InvoicePage(List<InvoiceOverview> invoices, Optional<InvoiceNumber> next) {
    public InvoicePage {
        invoices = List.copyOf(invoices);
        Objects.requireNonNull(next, "next");
    }
}
