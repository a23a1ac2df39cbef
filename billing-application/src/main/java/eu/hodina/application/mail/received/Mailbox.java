package eu.hodina.application.mail.received;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Port: a mailbox that is read and never changed. */
public interface Mailbox {

    /**
     * A message and where it stands.
     *
     * @param place in the mailbox
     * @param mail as much as is kept of it
     */
    record Arrived(MailboxPlace place, ReceivedMail mail) {
        /** Checks nothing but presence. */
        public Arrived {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(mail, "mail");
        }
    }

    /** {@return by which it is known beside others: {@code fakturace@imap.firma.example/INBOX}, at most 255 characters} */
    String name();

    /**
     * Reads what came since, the oldest first; all of it where the mailbox numbers its messages anew. A message that
     * cannot be understood comes with what can be.
     *
     * @param last up to where it was read; none the first time
     * @param sink takes each; what it throws ends the reading
     * @throws MailboxUnavailableException where the mailbox cannot be reached
     */
    void read(Optional<MailboxPlace> last, Consumer<Arrived> sink);
}
