package eu.hodina.application.payment;

import static eu.hodina.application.payment.BookingRefusedException.Reason;

import eu.hodina.application.Ports;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What all decisions on payments share: locks, the record of who decided what, the accounts that are learned. */
final class BookingDesk {
    private final Ports ports;
    private final ChangeRecorder recorder;
    private final InstantSource clock;

    BookingDesk(Ports ports, ChangeRecorder recorder, InstantSource clock) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.recorder = Objects.requireNonNull(recorder, "recorder");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    Ports ports() {
        return ports;
    }

    InstantSource clock() {
        return clock;
    }

    static BookingRefusedException refused(PaymentId id, Reason reason, String detail) {
        return new BookingRefusedException(id, reason, detail);
    }

    /** One transaction, under the lock of the payment's account; what is read in it is what the last holder left. */
    <T> T call(PaymentId id, Function<ReceivedPayment, T> work) {
        Iban account = found(id).account();
        return ports.transactions().call(() -> {
            ports.payments().lock(Set.of(account));
            return work.apply(found(id));
        });
    }

    private ReceivedPayment found(PaymentId id) {
        return ports.payments()
                .findEither(id)
                .orElseThrow(() ->
                        refused(id, Reason.NO_SUCH_PAYMENT, "there is no such booked transaction on our accounts"));
    }

    /** What is on record of a payment's decisions. */
    long version(PaymentId id) {
        return recorder.version(subject(id));
    }

    /** Keeps that a decision took the place of another, or of none. */
    long record(Caller caller, PaymentId id, long version, Object before, Object after) {
        return recorder.changed(caller, subject(id), version, before, after);
    }

    private static Subject subject(PaymentId id) {
        return new Subject("payment", id.value());
    }

    /** Locks the client until the transaction ends. */
    Client locked(PaymentId payment, ClientId id) {
        ports.clients().lock(id);
        return ports.clients()
                .find(id)
                .orElseThrow(() -> refused(payment, Reason.NO_SUCH_CLIENT, "there is no client " + id));
    }

    /** Whether the account was not known as the client's; it is now. */
    boolean learn(ReceivedPayment payment, Client client) {
        Optional<Iban> unknown = payment.sender()
                .filter(sender ->
                        payment.amount().isPositive() && !client.knownAccounts().contains(sender));
        unknown.ifPresent(sender -> ports.clients().learnAccount(client.id(), sender));
        return unknown.isPresent();
    }

    /**
     * Refuses to take a decision back that others build on, and takes back what it taught.
     *
     * @throws BookingRefusedException where the payment came back, or is an advance that was taxed or deducted
     */
    void release(ReceivedPayment payment, Decision decision) {
        ports.clients().lock(decision.booking().client());
        if (ports.bookings().returnedBy(payment.id()).isPresent()) {
            throw refused(payment.id(), Reason.CAME_BACK, "it came back: undo the return first");
        }
        if (ports.advances().isUsed(payment.id().value())) {
            throw refused(
                    payment.id(),
                    Reason.ADVANCE_USED,
                    "it is an advance on which a document was issued: cancel or credit that first");
        }
        if (decision.booking().learnedAccount()) {
            payment.sender()
                    .ifPresent(sender ->
                            ports.clients().forgetAccount(decision.booking().client(), sender));
        }
    }

    /** Refuses what leaves a client with less credit than was paid out and used of it. */
    void requireCredit(PaymentId id, Decision decision) {
        ClientId client = decision.booking().client();
        var left = ports.bookings().credit(client, decision.booking().amount().currency());
        if (left.isNegative()) {
            throw refused(
                    id,
                    Reason.MORE_THAN_CREDIT,
                    "client " + client + " would have a credit of " + left + ", it is used");
        }
    }
}
