package eu.hodina.domain.invoice;

import eu.hodina.domain.money.Money;

/** How much of an invoice is paid. */
public enum PaymentState {
    /** Nothing is paid. */
    OPEN,
    /** Something is paid, less than the total. */
    PARTLY_PAID,
    /** Exactly the total is paid. */
    PAID,
    /** More than the total is paid. */
    OVERPAID;

    /**
     * Compares what is paid with what is owed: {@code of(21 780.75 CZK, 20 000.00 CZK)} is PARTLY_PAID; nothing to pay
     * is PAID.
     *
     * @param total what the document asks for
     * @param paid what came for it, in the same currency
     * @return the state
     */
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
