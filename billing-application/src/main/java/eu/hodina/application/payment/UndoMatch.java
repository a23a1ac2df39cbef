package eu.hodina.application.payment;

import eu.hodina.application.Transactions;
import eu.hodina.application.client.Clients;
import eu.hodina.application.invoice.Advances;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Use case: takes the booking of a payment back, exactly: its allocations, its rest, and the account that it taught. The
 * payment is as it was when it came in.
 */
public final class UndoMatch {
    private final Transactions transactions;
    private final Payments payments;
    private final Bookings bookings;
    private final Clients clients;
    private final Advances advances;

    /**
     * Made by {@link eu.hodina.application.Billing#undoMatch}.
     *
     * @param transactions make a call all or nothing
     * @param payments what came in
     * @param bookings what payments were booked to
     * @param clients who pay
     * @param advances what became of payments of proformas
     */
    public UndoMatch(
            Transactions transactions, Payments payments, Bookings bookings, Clients clients, Advances advances) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.payments = Objects.requireNonNull(payments, "payments");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.clients = Objects.requireNonNull(clients, "clients");
        this.advances = Objects.requireNonNull(advances, "advances");
    }

    /**
     * Takes the booking of a payment back, with the account that was learned by it.
     *
     * @param id of the payment
     * @return what was booked
     * @throws BookingRefusedException where there is no such payment, it has no booking, or it is an advance that was taxed
     *     or deducted
     */
    public Booking undo(PaymentId id) {
        ReceivedPayment payment = payments.find(id)
                .orElseThrow(() -> new BookingRefusedException(
                        id, BookingRefusedException.Reason.NO_SUCH_PAYMENT, "there is no such credit on our accounts"));
        return transactions.call(() -> {
            payments.lock(Set.of(payment.account()));
            return takeBack(payment, bookings, clients, advances)
                    .orElseThrow(() -> new BookingRefusedException(
                            id, BookingRefusedException.Reason.NOT_BOOKED, "it has no booking to undo"));
        });
    }

    /** Within the transaction and the lock of the caller; nothing where there is no booking. */
    static Optional<Booking> takeBack(ReceivedPayment payment, Bookings bookings, Clients clients, Advances advances) {
        Optional<Booking> booking = bookings.of(payment.id());
        booking.ifPresent(found -> {
            clients.lock(found.client());
            refuseUsed(payment, advances);
            bookings.remove(payment.id());
            payment.sender()
                    .filter(sender -> found.learnedAccount())
                    .ifPresent(sender -> clients.forgetAccount(found.client(), sender));
        });
        return booking;
    }

    /** An advance that was taxed or deducted is corrected by documents. */
    private static void refuseUsed(ReceivedPayment payment, Advances advances) {
        if (advances.isUsed(payment.id().value())) {
            throw new BookingRefusedException(
                    payment.id(),
                    BookingRefusedException.Reason.ADVANCE_USED,
                    "it is an advance on which a document was issued: cancel or credit that first");
        }
    }
}
