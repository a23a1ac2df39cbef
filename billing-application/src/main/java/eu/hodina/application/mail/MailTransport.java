package eu.hodina.application.mail;

import eu.hodina.application.invoice.DocumentFile;
import java.time.Instant;
import java.util.List;

/** Port: hands one mail over to whoever carries it. Thread-safe. */
public interface MailTransport {

    /**
     * {@return whether mails can be handed over at all; where not, they wait in the outbox}
     */
    default boolean isConfigured() {
        return true;
    }

    /**
     * Hands one mail over.
     *
     * @param mail with its addresses and texts
     * @param attachments in the order in which they are attached
     * @param date the Date header
     * @throws MailRefusedException where it was not taken over
     */
    void send(Mail mail, List<DocumentFile> attachments, Instant date);

    /** {@return one that nothing is handed over to: mails wait} */
    static MailTransport none() {
        return new MailTransport() {
            @Override
            public boolean isConfigured() {
                return false;
            }

            @Override
            public void send(Mail mail, List<DocumentFile> attachments, Instant date) {
                throw MailRefusedException.forNow(
                        mail.id(), "no mail server is configured", new IllegalStateException("no transport"));
            }
        };
    }
}
