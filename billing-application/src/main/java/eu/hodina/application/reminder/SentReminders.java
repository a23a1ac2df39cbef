package eu.hodina.application.reminder;

import eu.hodina.application.mail.MailId;
import eu.hodina.domain.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.List;

/** Port: which invoice was reminded at which level. Each reaches each level once ever; the store keeps it unique. */
public interface SentReminders {

    /**
     * Notes that an invoice was reminded.
     *
     * @param invoice an identity
     * @param level 1 and up
     * @param on the day
     * @param mail that reminded
     * @throws IllegalStateException where the invoice was already reminded at this level
     */
    void add(InvoiceId invoice, int level, LocalDate on, MailId mail);

    /** {@return every reminder, in the order of invoice and level} */
    List<SentReminder> all();

    /**
     * A reminder that went into the outbox.
     *
     * @param invoice an identity
     * @param level from 1
     * @param on the day
     * @param mail that reminded
     */
    record SentReminder(InvoiceId invoice, int level, LocalDate on, MailId mail) {}
}
