package eu.hodina.application.reminder;

import eu.hodina.application.mail.MailId;
import eu.hodina.domain.reminder.ReminderPlan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a run of reminders did, or would have done.
 *
 * @param plan whom to remind of what, and what is held back
 * @param sent one a letter of the plan, in its order
 */
public record ReminderRun(ReminderPlan plan, List<Sent> sent) {
    public ReminderRun {
        Objects.requireNonNull(plan, "plan");
        sent = List.copyOf(sent);
    }

    /**
     * A letter with its mail in the outbox.
     *
     * @param letter of the plan
     * @param mail none in a dry run
     */
    public record Sent(ReminderPlan.Letter letter, Optional<MailId> mail) {}
}
