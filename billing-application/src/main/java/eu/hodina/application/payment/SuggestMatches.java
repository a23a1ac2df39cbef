package eu.hodina.application.payment;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.domain.payment.Match;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Use cases: what payments on which nothing is decided look like now, ranked and with reasons; changes nothing. */
public final class SuggestMatches {
    private final Ports ports;
    private final OpenMatching matching;

    /**
     * Looks at what a store keeps.
     *
     * @param ports all that is kept
     */
    public SuggestMatches(Ports ports) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.matching = new OpenMatching(ports);
    }

    /**
     * Looks at all credits on which nothing is decided. One may be certain now: of an invoice that was issued after it
     * came.
     *
     * @return one a payment, by day and id of the payments
     */
    public List<Match> all() {
        return ports.transactions().call(() -> matching.match(ports.payments().unbooked()));
    }

    /**
     * Looks at a page of the credits on which nothing is decided.
     *
     * @param after where the page begins, as the page before said; none for the first
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     * @return one a payment, by day and id of the payments
     */
    public Page<Match> page(Optional<PaymentPlace> after, int limit) {
        return ports.transactions().call(() -> {
            Page<ReceivedPayment> payments = Page.of(
                    ports.payments().unbooked(after, limit + 1),
                    limit,
                    payment -> PaymentPlace.of(payment).toString());
            return new Page<>(matching.match(payments.items()), payments.next());
        });
    }

    /**
     * Looks at one payment, of either direction.
     *
     * @param id of the payment
     * @return what it looks like; as if nothing were decided on it
     * @throws NotFoundException where there is no booked transaction of this identity on an account of ours
     */
    public Match of(PaymentId id) {
        return ports.transactions().call(() -> {
            ReceivedPayment payment =
                    ports.payments().findEither(id).orElseThrow(() -> new NotFoundException("payment", id.value()));
            return matching.match(List.of(payment)).get(0);
        });
    }
}
