package eu.hodina.application.mail;

import eu.hodina.application.invoice.DocumentFile;
import java.time.Instant;
import java.util.List;

/** Port: hands one mail over to whoever carries it. */
public interface MailTransport {

    /**
     * @param date the Date header
     * @throws MailRefusedException where it was not taken over; nothing was sent then
     */
    void send(Mail mail, List<DocumentFile> attachments, Instant date);
}
