package eu.hodina.domain.payment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/** A payment with its place in the batch. */
record Placed(int at, ReceivedPayment payment) {
    /** The order of the bank's days; of one day larger ones first. Says nothing of the order of a file. */
    static final Comparator<Placed> BY_DAY = Comparator.comparing(Placed::payment, byDay());

    LocalDate day() {
        return payment.booked().orElse(LocalDate.MAX);
    }

    private static Comparator<ReceivedPayment> byDay() {
        return Comparator.comparing(
                        (ReceivedPayment payment) -> payment.booked().orElse(LocalDate.MAX))
                .thenComparing(payment -> payment.amount().currency().getCurrencyCode())
                .thenComparing(ReceivedPayment::amount, Comparator.reverseOrder())
                .thenComparing(
                        payment -> payment.sender().map(Objects::toString).orElse(""))
                .thenComparing(payment -> payment.name().orElse(""))
                .thenComparing(payment -> String.join("\n", payment.texts()))
                .thenComparing(ReceivedPayment::id);
    }
}
