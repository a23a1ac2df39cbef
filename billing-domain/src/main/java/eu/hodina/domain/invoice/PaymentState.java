package eu.hodina.domain.invoice;

import eu.hodina.domain.money.Money;

/** How much of an invoice is paid. */
public enum PaymentState {
    OPEN,
    PARTLY_PAID,
    PAID,
    OVERPAID;

    /** {@code of(21 780.75 CZK, 20 000.00 CZK)} is PARTLY_PAID; nothing to pay is PAID. */
    public static PaymentState of(Money total, Money paid) {
        int compared = paid.compareTo(total);
        if (compared == 0) {
            return PAID;
        }
        if (compared > 0) {
            return OVERPAID;
        }
        return paid.isPositive() ? PARTLY_PAID : OPEN;
    }
}
