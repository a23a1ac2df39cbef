package eu.hodina.domain.reminder;

import java.util.Objects;
import java.util.Optional;

/**
 * What holds for a client: the firm's policy or one of its own, and what stops it.
 *
 * @param policy when and how
 * @param block while which it is not reminded
 * @param insolvent whether an insolvency is under way, in which claims are lodged with the court
 */
public record ReminderTerms(ReminderPolicy policy, Optional<ReminderBlock> block, boolean insolvent) {
    public ReminderTerms {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(block, "block");
    }

    /**
     * {@return a policy that nothing stops}
     *
     * @param policy when and how
     */
    public static ReminderTerms of(ReminderPolicy policy) {
        return new ReminderTerms(policy, Optional.empty(), false);
    }
}
