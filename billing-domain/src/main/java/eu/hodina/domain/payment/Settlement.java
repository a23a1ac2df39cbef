package eu.hodina.domain.payment;

import eu.hodina.domain.invoice.PaymentState;
import eu.hodina.domain.money.Money;

/**
 * How far an invoice is paid. What was paid beyond its total stays unallocated, as the client's credit; it is named here
 * so that the invoice shows OVERPAID while payments = allocations + unallocated holds.
 *
 * @param total what the invoice asks for: 21 780.75 CZK
 * @param allocated the sum of the allocations to it, at most the total; of a credit note what was paid out, negative
 * @param surplus unallocated rests of payments that were meant for it: 3 219.25 CZK of 25 000.00
 * @param credited what credit notes took off it; of a credit note, negative, what it took off other documents
 */
public record Settlement(Money total, Money allocated, Money surplus, Money credited) {
    public Settlement {
        if (allocated.isNegative() && !total.isNegative() || surplus.isNegative()) {
            throw new IllegalArgumentException("allocated " + allocated + " and surplus " + surplus + " are 0 or more");
        }
        if (allocated.isPositive() && allocated.compareTo(total) > 0
                || allocated.isNegative() && allocated.compareTo(total) < 0) {
            throw new IllegalArgumentException("allocations of " + allocated + " exceed the total of " + total);
        }
        if (credited.isNegative() && !total.isNegative()
                || credited.isPositive() && credited.compareTo(total.minus(allocated)) > 0) {
            throw new IllegalArgumentException(
                    credited + " was credited of " + total + ", of which " + allocated + " was allocated");
        }
    }

    /**
     * The state where no credit note took anything off.
     *
     * @param total what the document asks for
     * @param allocated the sum of the allocations to it
     * @param surplus unallocated rests of payments that were meant for it
     */
    public Settlement(Money total, Money allocated, Money surplus) {
        this(total, allocated, surplus, Money.zero(total.currency()));
    }

    /**
     * The state before any payment.
     *
     * @param total what the document asks for
     * @return all of it open
     */
    public static Settlement unpaid(Money total) {
        Money zero = Money.zero(total.currency());
        return new Settlement(total, zero, zero);
    }

    /** {@return what is still owed, less than 0 where the client is owed: invoiced = paid + credited + open} */
    public Money open() {
        return total.minus(allocated).minus(credited);
    }

    /**
     * How far it is paid, allocations and surplus together; a credit note is by what it took off and what was paid out.
     *
     * @return OPEN, PARTLY_PAID, PAID or OVERPAID
     */
    public PaymentState state() {
        return total.isNegative()
                ? PaymentState.of(total.negated(), credited.plus(allocated).negated())
                : PaymentState.of(total.minus(credited), allocated.plus(surplus));
    }
}
