package eu.hodina.application.reminder;

import eu.hodina.domain.reminder.ReminderBlock;
import eu.hodina.domain.reminder.ReminderPolicy;
import eu.hodina.domain.reminder.ReminderTerms;
import java.util.Objects;
import java.util.Optional;

/**
 * What is said of one client's reminders.
 *
 * @param policy of its own; none = that of the firm
 * @param block while which it is not reminded
 * @param insolvent whether an insolvency is under way
 */
public record ClientReminders(Optional<ReminderPolicy> policy, Optional<ReminderBlock> block, boolean insolvent) {
    /** Nothing is said: the firm's policy holds. */
    public static final ClientReminders NONE = new ClientReminders(Optional.empty(), Optional.empty(), false);

    public ClientReminders {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(block, "block");
    }

    /**
     * {@return what holds for the client}
     *
     * @param firm the policy of the firm
     */
    public ReminderTerms over(ReminderPolicy firm) {
        return new ReminderTerms(policy.orElse(firm), block, insolvent);
    }
}
