package eu.hodina.application.payment;

import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * What a person lets an invoice be settled by beside money: of 1 000.00 EUR, 980.00 came, and 20.00 stayed with a bank. A
 * payment that is rounded up pays more than was asked for, and the difference is less than zero: 21 781.00 CZK came for
 * 21 780.75, the difference is -0.25. Allocations and differences together settle the invoice.
 *
 * @param invoice to which something of the payment is allocated
 * @param cause why it is let go
 * @param amount never zero; less than zero where more came than was asked for
 */
public record Difference(InvoiceId invoice, Cause cause, Money amount) {
    /** Why a difference is let go. */
    public enum Cause {
        /** The payer rounded to whole units. */
        ROUNDING,
        /** A bank on the way kept its fee; less than zero only where the payment came back. */
        FEE
    }

    /** Checks that there is one. */
    public Difference {
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(cause, "cause");
        if (amount.isZero()) {
            throw new IllegalArgumentException("a difference of " + amount + " is none");
        }
    }

    /** {@return what takes this one back} */
    public Difference negated() {
        return new Difference(invoice, cause, amount.negated());
    }
}
