package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a payment looks like next to the open documents, and why. A certain one books itself; any other is a suggestion
 * that a person confirms, corrects or leaves. Allocations and rest make up the payment exactly.
 *
 * @param payment the one that was looked at
 * @param kind how payment and documents fit together
 * @param certain whether it may book itself
 * @param allocations a part a document; less than zero where money goes back
 * @param unallocated the rest, on the payment's side of zero
 * @param client whose payment it seems to be
 * @param surplusOf the invoice that the rest is an overpayment of
 * @param undoes the earlier payment that comes back by this one
 * @param reasons for and against, each with its words for people
 * @param candidates the documents that were looked at, best first, at most 10; those that it allocates to are the first
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
        Optional<PaymentId> undoes,
        List<MatchReason> reasons,
        List<Candidate> candidates,
        Optional<RunnerUp> runnerUp) {
    static final int CANDIDATES = 10;

    public Match {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(surplusOf, "surplusOf");
        Objects.requireNonNull(undoes, "undoes");
        Objects.requireNonNull(runnerUp, "runnerUp");
        allocations = List.copyOf(allocations);
        reasons = List.copyOf(reasons);
        candidates = List.copyOf(candidates.size() > CANDIDATES ? candidates.subList(0, CANDIDATES) : candidates);
        OneWay.require(payment.id(), allocations, unallocated);
        Money sum = unallocated;
        for (Allocation allocation : allocations) {
            sum = sum.plus(allocation.amount());
        }
        if (!sum.equals(payment.amount())) {
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
                payment.id(),
                kind,
                false,
                allocations,
                unallocated,
                client.orElseThrow(),
                surplusOf,
                undoes,
                reasons,
                false);
    }

    /**
     * The proformas among what it pays. On each a tax document on the payment is due: its day of supply is the day of
     * the credit, its tax is taken out of the allocated amount (handbook 4.8, trap 37).
     *
     * @return identities of proformas, in the order of the allocations
     */
    public List<InvoiceId> taxDocumentsDue() {
        return allocations.stream()
                .filter(allocation -> allocation.amount().isPositive())
                .map(Allocation::invoice)
                .filter(this::isProforma)
                .toList();
    }

    private boolean isProforma(InvoiceId id) {
        return candidates.stream()
                .map(Candidate::invoice)
                .anyMatch(invoice -> invoice.id().equals(id) && invoice.kind() == DocumentKind.PROFORMA);
    }

    Match withRunnerUp(RunnerUp other) {
        return new Match(
                payment,
                kind,
                certain,
                allocations,
                unallocated,
                client,
                surplusOf,
                undoes,
                reasons,
                candidates,
                Optional.of(other));
    }

    /** A suggestion that allocates these amounts. */
    static Match suggestion(
            ReceivedPayment payment,
            MatchKind kind,
            List<Allocation> allocations,
            ClientId client,
            List<MatchReason> reasons,
            List<Candidate> candidates) {
        Money rest = payment.amount();
        for (Allocation allocation : allocations) {
            rest = rest.minus(allocation.amount());
        }
        return new Match(
                payment,
                kind,
                false,
                allocations,
                rest,
                Optional.of(client),
                Optional.empty(),
                Optional.empty(),
                reasons,
                candidates,
                Optional.empty());
    }

    /** Nothing is allocated; a person may choose among the candidates. */
    static Match undecided(
            ReceivedPayment payment,
            MatchKind kind,
            Optional<ClientId> client,
            List<Candidate> candidates,
            List<MatchReason> reasons) {
        return new Match(
                payment,
                kind,
                false,
                List.of(),
                payment.amount(),
                client,
                Optional.empty(),
                Optional.empty(),
                reasons,
                candidates,
                Optional.empty());
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
                Optional.empty(),
                reasons,
                List.of(new Candidate(paid, reasons)),
                Optional.empty());
    }
}
