package eu.hodina.application.reminder;

import eu.hodina.application.mail.MailId;
import eu.hodina.domain.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.List;

/** Port: which invoice was reminded at which level. Each reaches each level once ever; the store keeps it unique. */
public interface SentReminders {

    /**
     * @param level 1 and up
     * @throws IllegalStateException where the invoice was already reminded at this level
     */
    void add(InvoiceId invoice, int level, LocalDate on, MailId mail);

    List<SentReminder> all();

    /** A reminder that went into the outbox. */
    record SentReminder(InvoiceId invoice, int level, LocalDate on, MailId mail) {}
}
