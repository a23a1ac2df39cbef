package eu.hodina.domain.payment;

import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * A part of a payment that settles a document. A returned payment takes back what it paid, and a refund pays out a
 * credit note: these are less than zero.
 *
 * @param invoice the one that is settled by it
 * @param amount never zero: 21 780.75 CZK, and -21 780.75 CZK where the bank takes it back
 */
public record Allocation(InvoiceId invoice, Money amount) {
    public Allocation {
        Objects.requireNonNull(invoice, "invoice");
        if (amount.isZero()) {
            throw new IllegalArgumentException("nothing is allocated to invoice " + invoice);
        }
    }

    /** {@return what takes this one back: the same document, the opposite amount} */
    public Allocation negated() {
        return new Allocation(invoice, amount.negated());
    }
}
