package eu.hodina.persistence;

import eu.hodina.application.mail.MailId;
import eu.hodina.application.reminder.SentReminders;
import eu.hodina.domain.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.List;

/** The table {@code sent_reminder}. */
final class JdbcSentReminders implements SentReminders {
    private final Sql sql;

    JdbcSentReminders(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(InvoiceId invoice, int level, LocalDate on, MailId mail) {
        sql.run(
                Sql.insert("sent_reminder", "invoice_id", "level", "reminded_on", "mail_id"),
                invoice.value(),
                level,
                on,
                mail.value());
    }

    @Override
    public List<SentReminder> all() {
        return sql.list(
                "SELECT invoice_id, level, reminded_on, mail_id FROM sent_reminder ORDER BY invoice_id, level",
                row -> new SentReminder(
                        new InvoiceId(row.text("invoice_id")),
                        row.number("level"),
                        row.date("reminded_on"),
                        new MailId(row.text("mail_id"))));
    }
}
