package eu.hodina.application.mail;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A mail of the outbox, where it stands and how it came there.
 *
 * @param place in the queue: a later mail has a higher one
 * @param mail as it goes out
 * @param state where it stands
 * @param queuedAt when it was written
 * @param nextTry before when it is not sent; none once it ended
 * @param tries all of them, the first one first
 */
public record MailEntry(
        long place, Mail mail, MailState state, Instant queuedAt, Optional<Instant> nextTry, List<MailTry> tries) {
    /** Copies the tries. */
    public MailEntry {
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(queuedAt, "queuedAt");
        Objects.requireNonNull(nextTry, "nextTry");
        tries = List.copyOf(tries);
    }

    /** {@return the number of the newest try: 2 for a mail that is tried again; 0 where there was none yet} */
    public int lastTry() {
        return tries.isEmpty() ? 0 : tries.get(tries.size() - 1).number();
    }

    /** {@return what the last try came to, in words; none where there was none yet, or it said nothing} */
    public Optional<String> lastAnswer() {
        return tries.isEmpty() ? Optional.empty() : tries.get(tries.size() - 1).answer();
    }
}
