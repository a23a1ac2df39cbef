package eu.hodina.domain.payment;

import eu.hodina.domain.client.ClientId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that is matched at once, and what is known for it. Lists are kept as they are given, not copied: a batch may have
 * a million of each.
 *
 * <pre>{@code
 * List<Match> matches = PaymentMatcher.match(MatchBatch.of(payments, invoices)
 *         .withKnown(KnownAccounts.of(clients))
 *         .withBooked(returnable));
 * }</pre>
 *
 * @param payments money that came or went, each once
 * @param invoices all that the payments may be for, open or just paid, and credit notes that may be paid out; each once
 * @param booked earlier payments that may come back with this batch, each with a booking that nothing has taken back
 * @param credits what clients have paid too much; at most one a client and currency
 * @param known from which accounts clients pay
 * @param names of the clients, as they are registered
 * @param policy the firm's settings
 */
public record MatchBatch(
        List<ReceivedPayment> payments,
        Collection<OpenInvoice> invoices,
        List<BookedPayment> booked,
        List<CreditBalance> credits,
        KnownAccounts known,
        Map<ClientId, String> names,
        MatchPolicy policy) {
    public MatchBatch {
        Objects.requireNonNull(payments, "payments");
        Objects.requireNonNull(invoices, "invoices");
        booked = List.copyOf(booked);
        credits = List.copyOf(credits);
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * Payments and invoices alone: nothing was booked before, no account is known, the policy is the standard one.
     *
     * @param payments money that came or went, each once
     * @param invoices all that the payments may be for; each once
     * @return a batch
     */
    public static MatchBatch of(List<ReceivedPayment> payments, Collection<OpenInvoice> invoices) {
        return new MatchBatch(
                payments, invoices, List.of(), List.of(), KnownAccounts.none(), Map.of(), MatchPolicy.standard());
    }

    /**
     * {@return this batch with payments that may come back}
     *
     * @param earlier booked and not taken back
     */
    public MatchBatch withBooked(List<BookedPayment> earlier) {
        return new MatchBatch(payments, invoices, earlier, credits, known, names, policy);
    }

    /**
     * {@return this batch with what may be paid out}
     *
     * @param balances at most one a client and currency
     */
    public MatchBatch withCredits(List<CreditBalance> balances) {
        return new MatchBatch(payments, invoices, booked, balances, known, names, policy);
    }

    /**
     * {@return this batch with accounts of clients}
     *
     * @param accounts from which clients pay
     */
    public MatchBatch withKnown(KnownAccounts accounts) {
        return new MatchBatch(payments, invoices, booked, credits, accounts, names, policy);
    }

    /**
     * {@return this batch with names of clients}
     *
     * @param registered the name by the client
     */
    public MatchBatch withNames(Map<ClientId, String> registered) {
        return new MatchBatch(payments, invoices, booked, credits, known, registered, policy);
    }

    /**
     * {@return this batch with other settings}
     *
     * @param settings the firm's
     */
    public MatchBatch withPolicy(MatchPolicy settings) {
        return new MatchBatch(payments, invoices, booked, credits, known, names, settings);
    }
}
