package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A payment as it was booked: to which invoices, and what is left of it. The allocations and the rest make up the
 * payment exactly; a payment has at most one booking, and without one all of it is unallocated.
 *
 * @param payment which one
 * @param kind how payment and invoices fit together
 * @param byPerson false = the match was certain and booked itself
 * @param allocations a part an invoice, each more than zero
 * @param unallocated 0 or more: the credit of the client
 * @param client whose payment it is
 * @param surplusOf the invoice that the rest is an overpayment of; none for a rest that is rounding alone
 * @param reasons why it was booked so
 * @param learnedAccount whether the sender's account became known as the client's by this booking
 */
public record Booking(
        PaymentId payment,
        MatchKind kind,
        boolean byPerson,
        List<Allocation> allocations,
        Money unallocated,
        ClientId client,
        Optional<InvoiceId> surplusOf,
        List<MatchReason> reasons,
        boolean learnedAccount) {
    public Booking {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(surplusOf, "surplusOf");
        allocations = List.copyOf(allocations);
        reasons = List.copyOf(reasons);
        if (unallocated.isNegative()) {
            throw new IllegalArgumentException(
                    "payment " + payment + ": more is allocated than was paid, by " + unallocated.negated());
        }
        if (allocations.stream().map(Allocation::invoice).distinct().count() != allocations.size()) {
            throw new IllegalArgumentException("payment " + payment + " is allocated to one invoice twice");
        }
    }

    /** {@return the whole payment: allocations and rest} */
    public Money amount() {
        return allocations.stream().map(Allocation::amount).reduce(unallocated, Money::plus);
    }
}
