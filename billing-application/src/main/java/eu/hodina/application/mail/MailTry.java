package eu.hodina.application.mail;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One try to send a mail.
 *
 * @param number from 1
 * @param began when a dispatcher took the mail
 * @param ended when it was known what became of it; none while it is under way, or where the dispatcher was killed
 * @param outcome what became of it
 * @param answer what the server said, or why it could not be asked
 */
public record MailTry(int number, Instant began, Optional<Instant> ended, Outcome outcome, Optional<String> answer) {

    /** What becomes of a try. */
    public enum Outcome {
        /** It is under way, or whoever made it is gone. */
        OPEN,
        /** The server has the mail. */
        TAKEN_OVER,
        /** Not this time: it is tried again. */
        LATER,
        /** Never: the server refuses this mail, or it was tried too often. */
        REFUSED
    }

    public MailTry {
        Objects.requireNonNull(began, "began");
        Objects.requireNonNull(ended, "ended");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(answer, "answer");
        if (number < 1) {
            throw new IllegalArgumentException("tries are counted from 1, not " + number);
        }
    }
}
