package eu.hodina.application.mail;

import eu.hodina.application.invoice.DocumentFile;
import java.time.Instant;
import java.util.List;

/** Port: hands one mail over to whoever carries it. */
public interface MailTransport {

    /**
     * Hands one mail over.
     *
     * @param mail with its addresses and texts
     * @param attachments in the order in which they are attached
     * @param date the Date header
     * @throws MailRefusedException where it was not taken over; nothing was sent then
     */
    void send(Mail mail, List<DocumentFile> attachments, Instant date);
}
