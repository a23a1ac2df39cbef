package eu.hodina.domain.payment;

/**
 * A payment that is booked and may come back: a returned one takes its booking back.
 *
 * @param payment as it came
 * @param booking what it was booked to, not undone and not taken back yet
 */
public record BookedPayment(ReceivedPayment payment, Booking booking) {
    public BookedPayment {
        if (!payment.id().equals(booking.payment()) || !payment.amount().equals(booking.amount())) {
            throw new IllegalArgumentException("the booking of " + booking.amount() + " under " + booking.payment()
                    + " is not that of payment " + payment.id() + " of " + payment.amount());
        }
    }
}
