package eu.hodina.application.reminder;

import eu.hodina.application.mail.MailId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A pre-action letter that a person has to release. What it says is made when it is released, of what is open then.
 *
 * @param id its identity
 * @param key what letter
 * @param plannedOn the day on which a run found it due
 * @param state where it stands
 * @param endedOn the day on which it was released or withdrawn
 * @param by the login of who released it
 * @param mail in which it went out
 */
public record ReminderRelease(
        ReleaseId id,
        LetterKey key,
        LocalDate plannedOn,
        State state,
        Optional<LocalDate> endedOn,
        Optional<String> by,
        Optional<MailId> mail) {
    public ReminderRelease {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(plannedOn, "plannedOn");
        Objects.requireNonNull(endedOn, "endedOn");
        if ((state == State.WAITING) != endedOn.isEmpty()
                || (state == State.RELEASED) != mail.isPresent()
                || (state == State.RELEASED) != by.isPresent()) {
            throw new IllegalArgumentException(
                    "a letter that waits has not ended, one that was released has a mail: " + id);
        }
    }

    /** Where it stands. */
    public enum State {
        /** Nobody released it yet. */
        WAITING,
        /** It went out. */
        RELEASED,
        /** Nothing of it was due any more: it was paid, disputed, promised, or its client is blocked. */
        WITHDRAWN
    }

    /**
     * {@return a letter that waits}
     *
     * @param id its identity
     * @param key what letter
     * @param on the day on which a run found it due
     */
    public static ReminderRelease planned(ReleaseId id, LetterKey key, LocalDate on) {
        return new ReminderRelease(id, key, on, State.WAITING, Optional.empty(), Optional.empty(), Optional.empty());
    }

    ReminderRelease released(LocalDate on, String login, MailId sent) {
        return new ReminderRelease(
                id, key, plannedOn, State.RELEASED, Optional.of(on), Optional.of(login), Optional.of(sent));
    }

    ReminderRelease withdrawn(LocalDate on) {
        return new ReminderRelease(
                id, key, plannedOn, State.WITHDRAWN, Optional.of(on), Optional.empty(), Optional.empty());
    }
}
