package eu.hodina.application.payment;

import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a payment stands in a list by day: {@code 2026-11-10/019ab3c4-5d6e-7f80-9a1b-2c3d4e5f6071}.
 *
 * @param day on which the bank booked it; 1900-01-01 where it says none
 * @param payment its identity
 */
public record PaymentPlace(LocalDate day, PaymentId payment) {
    private static final LocalDate NONE = LocalDate.of(1900, 1, 1);

    public PaymentPlace {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(payment, "payment");
    }

    /**
     * {@return the place of a payment}
     *
     * @param payment as it came
     */
    public static PaymentPlace of(ReceivedPayment payment) {
        return new PaymentPlace(payment.booked().orElse(NONE), payment.id());
    }

    /**
     * {@return the place of a transaction}
     *
     * @param transaction as it is kept
     */
    public static PaymentPlace of(ImportedTransaction transaction) {
        return new PaymentPlace(
                transaction
                        .transaction()
                        .booked()
                        .or(transaction.transaction()::valued)
                        .orElse(NONE),
                transaction.id());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text {@code 2026-11-10/019ab3c4-...}
     * @return the place
     * @throws IllegalArgumentException where it is none
     */
    public static PaymentPlace parse(String text) {
        int slash = text.indexOf('/');
        try {
            return new PaymentPlace(
                    LocalDate.parse(text.substring(0, Math.max(slash, 0))), new PaymentId(text.substring(slash + 1)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a day and a payment were expected", e);
        }
    }

    @Override
    public String toString() {
        return day + "/" + payment;
    }
}
