package eu.hodina.domain.payment;

import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * A part of a payment that settles an invoice.
 *
 * @param invoice the one that is settled by it
 * @param amount more than zero: 21 780.75 CZK
 */
public record Allocation(InvoiceId invoice, Money amount) {
    public Allocation {
        Objects.requireNonNull(invoice, "invoice");
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an allocation is more than zero, not " + amount);
        }
    }
}
