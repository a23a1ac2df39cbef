package eu.hodina.domain.agreement;

import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A fee in the calendar of what is due.
 *
 * @param fee which one: the agreement and the first day of its period, or the purchase date of a package
 * @param due the day on which it is due
 * @param amount net of VAT
 * @param state whether it is billed
 */
public record Prescription(AgreementPeriod fee, LocalDate due, Money amount, State state) {

    /** Whether a fee is billed. */
    public enum State {
        /** Its day is still to come. */
        UPCOMING,
        /** Its day has come; it goes on the next bill. */
        DUE,
        /** It is on a rated period, once ever. */
        BILLED,
        /** Its day is rated without it, or lies before the month before today's. */
        FORGOTTEN
    }

    /** Checks that all is there. */
    public Prescription {
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(state, "state");
    }
}
