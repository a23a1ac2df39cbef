package eu.hodina.application.payment;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.PaymentId;
import java.util.List;
import java.util.Optional;

/** Port: what payments were booked to. Changed only under {@link Payments#lock}. */
public interface Bookings {

    /**
     * In bulk, with their allocations.
     *
     * @param bookings at most one a payment
     * @throws IllegalStateException where a payment has a booking already
     */
    void addAll(List<Booking> bookings);

    /**
     * {@return the booking of a payment; none where it has none}
     *
     * @param payment an identity
     */
    Optional<Booking> of(PaymentId payment);

    /**
     * Takes the booking and its allocations away; the payment is as it was when it came in.
     *
     * @param payment an identity
     */
    void remove(PaymentId payment);

    /** {@return the unallocated rests of bookings that are more than zero, one sum a client and currency, by client} */
    List<Credit> credits();

    /**
     * Sums over all credits on accounts of ours.
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
     * @param received the amounts of the credits
     * @param allocated the sum of all allocations
     * @param unallocated the rests as they were booked, and the whole amounts of credits that have no booking
     */
    record Sums(Money received, Money allocated, Money unallocated) {}
}
