package eu.hodina.application.reminder;

import eu.hodina.application.mail.MailId;
import eu.hodina.domain.reminder.ReminderLetter;
import eu.hodina.domain.reminder.ReminderPlan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a run of reminders did, or would have done.
 *
 * @param plan whom to remind of what, and what is held back, as it was found
 * @param letters one a letter, in the order in which they were written
 * @param withdrawn letters that waited for their release and are not due any more
 */
public record ReminderRun(ReminderPlan plan, List<Outcome> letters, List<ReleaseId> withdrawn) {
    public ReminderRun {
        Objects.requireNonNull(plan, "plan");
        letters = List.copyOf(letters);
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * What became of a letter: it has its mail in the outbox, waits to be released, or could not be written. In a dry run
     * none of these.
     *
     * @param letter of the plan
     * @param mail where it was sent
     * @param release where it waits for a person
     * @param failure why it could not be written, in words for a person
     */
    public record Outcome(
            ReminderLetter letter, Optional<MailId> mail, Optional<ReleaseId> release, Optional<String> failure) {
        public Outcome {
            Objects.requireNonNull(letter, "letter");
            Objects.requireNonNull(mail, "mail");
            Objects.requireNonNull(release, "release");
            Objects.requireNonNull(failure, "failure");
        }

        static Outcome planned(ReminderLetter letter) {
            return new Outcome(letter, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Outcome sent(ReminderLetter letter, MailId mail) {
            return new Outcome(letter, Optional.of(mail), Optional.empty(), Optional.empty());
        }

        static Outcome waits(ReminderLetter letter, ReleaseId release) {
            return new Outcome(letter, Optional.empty(), Optional.of(release), Optional.empty());
        }

        static Outcome failed(ReminderLetter letter, String why) {
            return new Outcome(letter, Optional.empty(), Optional.empty(), Optional.of(why));
        }
    }

    /** {@return how many letters have a mail} */
    public int sent() {
        return (int) letters.stream().filter(one -> one.mail().isPresent()).count();
    }

    /** {@return how many letters wait for a person} */
    public int waiting() {
        return (int) letters.stream().filter(one -> one.release().isPresent()).count();
    }

    /** {@return how many letters could not be written} */
    public int failed() {
        return (int) letters.stream().filter(one -> one.failure().isPresent()).count();
    }
}
