package eu.hodina.domain.reminder;

import eu.hodina.domain.money.Money;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of a policy: {@code new ReminderLevel(ReminderStage.FIRST_REMINDER, 7, 10, Optional.empty(), false)}.
 *
 * @param stage which, and so by which template
 * @param days after the last day to pay on which it is due, from 1 to 3650; a friendly notice from -60
 * @param daysToPay that the letter gives, from 1 to 365; 7 is the least of the pre-action letter
 * @param fee that the letter announces; it is charged by a penalty document only, outside of VAT
 * @param interest whether the letter announces statutory interest; not before the second reminder
 */
public record ReminderLevel(ReminderStage stage, int days, int daysToPay, Optional<Money> fee, boolean interest) {
    /** So many days the last call gives at the least, or the court awards no costs (Code of Civil Procedure, § 142a). */
    public static final int LAST_CALL_DAYS = 7;

    private static final int EARLIEST = -60;
    private static final int LATEST = 3650;
    private static final int LONGEST_TERM = 365;

    public ReminderLevel {
        Objects.requireNonNull(stage, "stage");
        int first = stage == ReminderStage.FRIENDLY_NOTICE ? EARLIEST : 1;
        if (days < first || days > LATEST) {
            throw new IllegalArgumentException(
                    stage + " comes " + first + " to " + LATEST + " days after the due date, not " + days);
        }
        int least = stage == ReminderStage.PRE_ACTION_LETTER ? LAST_CALL_DAYS : 1;
        if (daysToPay < least || daysToPay > LONGEST_TERM) {
            throw new IllegalArgumentException(
                    stage + " gives " + least + " to " + LONGEST_TERM + " days to pay, not " + daysToPay);
        }
        if (fee.filter(amount -> !amount.isPositive()).isPresent()) {
            throw new IllegalArgumentException("a fee is more than 0, not " + fee.get());
        }
        if (interest && stage.number() < ReminderStage.SECOND_REMINDER.number()) {
            throw new IllegalArgumentException("interest is announced from SECOND_REMINDER on, not by " + stage);
        }
    }
}
