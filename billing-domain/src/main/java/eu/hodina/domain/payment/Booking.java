package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A payment as it was booked: to which documents, and what is left of it. The allocations and the rest make up the
 * payment exactly; a payment has at most one booking, and without one all of it is unallocated. Of money that came in
 * all amounts are 0 or more, of money that went out all are 0 or less.
 *
 * @param payment which one
 * @param kind how payment and invoices fit together
 * @param byPerson false = the match was certain and booked itself
 * @param allocations a part a document
 * @param unallocated the rest: what the client's credit grew by, or was lowered by
 * @param client whose payment it is
 * @param surplusOf the invoice that the rest is an overpayment of; none for a rest that is rounding alone
 * @param undoes the earlier payment that came back by this one; its own booking stays, this one takes it back
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
        Optional<PaymentId> undoes,
        List<MatchReason> reasons,
        boolean learnedAccount) {
    public Booking {
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(surplusOf, "surplusOf");
        Objects.requireNonNull(undoes, "undoes");
        allocations = List.copyOf(allocations);
        reasons = List.copyOf(reasons);
        OneWay.require(payment, allocations, unallocated);
    }

    /**
     * One that takes back no other.
     *
     * @param payment which one
     * @param kind how payment and invoices fit together
     * @param byPerson false = the match was certain and booked itself
     * @param allocations a part a document
     * @param unallocated the rest
     * @param client whose payment it is
     * @param surplusOf the invoice that the rest is an overpayment of
     * @param reasons why it was booked so
     * @param learnedAccount whether the sender's account became known as the client's by this booking
     */
    public Booking(
            PaymentId payment,
            MatchKind kind,
            boolean byPerson,
            List<Allocation> allocations,
            Money unallocated,
            ClientId client,
            Optional<InvoiceId> surplusOf,
            List<MatchReason> reasons,
            boolean learnedAccount) {
        this(
                payment,
                kind,
                byPerson,
                allocations,
                unallocated,
                client,
                surplusOf,
                Optional.empty(),
                reasons,
                learnedAccount);
    }

    /** {@return the whole payment: allocations and rest} */
    public Money amount() {
        return allocations.stream().map(Allocation::amount).reduce(unallocated, Money::plus);
    }
}
