package eu.hodina.application.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.BookedPayment;
import eu.hodina.domain.payment.PaymentId;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: what was decided on payments. Changed only under {@link Payments#lock}. */
public interface Bookings {

    /**
     * In bulk, with their allocations, which together never exceed the payment.
     *
     * @param decisions at most one a payment
     * @throws IllegalStateException where a payment has a decision already
     */
    void addAll(List<Decision> decisions);

    /**
     * {@return what was decided on a payment; none where nothing was}
     *
     * @param payment an identity
     */
    Optional<Decision> of(PaymentId payment);

    /**
     * Puts the decision on a payment aside, so that another takes its place; {@link #restore} brings it back.
     *
     * @param payment that has a decision
     */
    void putAside(PaymentId payment);

    /**
     * Takes the decision away, if there is one, and brings back the one that was put aside last, if there is one.
     *
     * @param payment an identity
     * @return the decision that holds now, in every detail as it was; none where the payment is as it was when it came in
     */
    Optional<Decision> restore(PaymentId payment);

    /**
     * Takes the decision and all that were put aside away; the payment is as it was when it came in.
     *
     * @param payment an identity
     */
    void remove(PaymentId payment);

    /**
     * {@return the payment that took this one back; none where it did not come back}
     *
     * @param payment an identity
     */
    Optional<PaymentId> returnedBy(PaymentId payment);

    /**
     * {@return the booked credits of these amounts on these accounts that nothing took back, by day and id}
     *
     * @param accounts of ours
     * @param amounts more than zero
     */
    List<BookedPayment> returnable(Set<Iban> accounts, Collection<Money> amounts);

    /** {@return the rests of bookings less what was paid out, that are more than zero, a sum a client and currency} */
    List<Credit> credits();

    /**
     * {@return a client's rests less what was paid out; less than zero where money came back that had been used}
     *
     * @param client an identity
     * @param currency of the credit
     */
    Money credit(ClientId client, Currency currency);

    /**
     * {@return the decisions on a client's payments of which something is left, by day and id of the payments}
     *
     * @param client an identity
     * @param currency of the payments
     */
    List<Decision> rests(ClientId client, Currency currency);

    /**
     * Leaves a payment out of all that is for the firm's invoices.
     *
     * @param ignored that has no booking
     * @throws IllegalStateException where it is ignored already
     */
    void ignore(IgnoredPayment ignored);

    /**
     * {@return why a payment is left out; none where it is not}
     *
     * @param payment an identity
     */
    Optional<IgnoredPayment> ignored(PaymentId payment);

    /**
     * Takes back that a payment is left out.
     *
     * @param payment an identity
     */
    void unignore(PaymentId payment);

    /**
     * Sums over all credits on accounts of ours, and all debits that are booked.
     *
     * @return one row a currency, by its code
     */
    List<Sums> sums();

    /**
     * What a client has paid beyond its invoices.
     *
     * @param client who paid
     * @param amount more than 0
     */
    record Credit(ClientId client, Money amount) {}

    /**
     * What came in, in one currency, and what became of it.
     *
     * @param received the amounts of the credits, less those of booked debits
     * @param allocated the sum of all allocations
     * @param unallocated the rests as they were booked, and the whole amounts of credits that have no booking
     */
    record Sums(Money received, Money allocated, Money unallocated) {}
}
