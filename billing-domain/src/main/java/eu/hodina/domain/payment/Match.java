package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a payment looks like next to the open invoices, and why. A certain one books itself; any other is a suggestion
 * that a person confirms, corrects or leaves. Allocations and rest make up the payment exactly.
 *
 * @param payment the one that was looked at
 * @param kind how payment and invoices fit together
 * @param certain whether it may book itself
 * @param allocations a part an invoice, each more than zero
 * @param unallocated the rest, 0 or more
 * @param client whose payment it seems to be
 * @param surplusOf the invoice that the rest is an overpayment of
 * @param reasons for and against, each with its words for people
 * @param candidates the invoices that were looked at, best first, at most 10
 * @param runnerUp another answer that a person may prefer; empty where there is none
 */
public record Match(
        ReceivedPayment payment,
        MatchKind kind,
        boolean certain,
        List<Allocation> allocations,
        Money unallocated,
        Optional<ClientId> client,
        Optional<InvoiceId> surplusOf,
        List<MatchReason> reasons,
        List<OpenInvoice> candidates,
        List<Allocation> runnerUp) {
    static final int CANDIDATES = 10;

    public Match {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(surplusOf, "surplusOf");
        allocations = List.copyOf(allocations);
        reasons = List.copyOf(reasons);
        candidates = candidates.stream().limit(CANDIDATES).toList();
        runnerUp = List.copyOf(runnerUp);
        Money sum = allocations.stream().map(Allocation::amount).reduce(unallocated, Money::plus);
        if (unallocated.isNegative() || !sum.equals(payment.amount())) {
            throw new IllegalArgumentException("allocations and rest of payment " + payment.id() + " are " + sum
                    + " with a rest of " + unallocated + ", the payment is " + payment.amount());
        }
    }

    /**
     * The booking that a certain match makes by itself.
     *
     * @return allocations, rest and reasons of this match
     * @throws IllegalStateException for a suggestion: only a person books that
     */
    public Booking booking() {
        if (!certain) {
            throw new IllegalStateException("payment " + payment.id() + " is not certain: " + kind + " " + reasons);
        }
        return new Booking(
                payment.id(), kind, false, allocations, unallocated, client.orElseThrow(), surplusOf, reasons, false);
    }

    /** A suggestion that allocates these amounts. */
    static Match suggestion(ReceivedPayment payment, MatchKind kind, List<Share> shares, List<MatchReason> reasons) {
        List<Allocation> allocations = shares.stream().map(Share::allocation).toList();
        Money rest = allocations.stream().map(Allocation::amount).reduce(payment.amount(), Money::minus);
        return new Match(
                payment,
                kind,
                false,
                allocations,
                rest,
                shares.stream().map(share -> share.invoice().client()).findFirst(),
                Optional.empty(),
                reasons,
                shares.stream().map(Share::invoice).toList(),
                List.of());
    }

    /** Nothing is allocated; a person may choose among the candidates. */
    static Match undecided(
            ReceivedPayment payment,
            MatchKind kind,
            Optional<ClientId> client,
            List<OpenInvoice> candidates,
            List<MatchReason> reasons) {
        return new Match(
                payment,
                kind,
                false,
                List.of(),
                payment.amount(),
                client,
                Optional.empty(),
                reasons,
                candidates,
                List.of());
    }

    /** A payment of an invoice on which nothing is open any more: a person says whether it is the client's credit. */
    static Match repeated(ReceivedPayment payment, OpenInvoice paid, List<MatchReason> reasons) {
        return new Match(
                payment,
                MatchKind.OVER,
                false,
                List.of(),
                payment.amount(),
                Optional.of(paid.client()),
                Optional.of(paid.id()),
                reasons,
                List.of(paid),
                List.of());
    }
}
