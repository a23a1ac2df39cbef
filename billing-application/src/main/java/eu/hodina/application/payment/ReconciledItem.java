package eu.hodina.application.payment;

import eu.hodina.domain.invoice.PaymentState;
import eu.hodina.domain.money.Money;
import java.util.Objects;

/**
 * An open item after the certain matches.
 *
 * @param item as it was given
 * @param open what is still to be paid
 */
public record ReconciledItem(OpenItem item, Money open) {
    /** Checks nothing but presence. */
    public ReconciledItem {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(open, "open");
    }

    /** {@return OPEN where nothing was paid, PAID where nothing is left, else PARTLY_PAID} */
    public PaymentState state() {
        if (open.isZero()) {
            return PaymentState.PAID;
        }
        return open.equals(item.open()) ? PaymentState.OPEN : PaymentState.PARTLY_PAID;
    }
}
