package eu.hodina.persistence;

import eu.hodina.application.mail.MailId;
import eu.hodina.application.reminder.SentReminders;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.reminder.ReminderStage;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The table {@code sent_reminder}. */
final class JdbcSentReminders implements SentReminders {
    /** Identities of one query. */
    private static final int ASKED = 1_000;

    private final Sql sql;

    JdbcSentReminders(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(SentReminder reminder) {
        sql.run(
                Sql.insert("sent_reminder", "invoice_id", "level", "reminded_on", "mail_id"),
                reminder.invoice().value(),
                reminder.stage().number(),
                reminder.on(),
                reminder.mail().value());
    }

    @Override
    public List<SentReminder> of(Collection<InvoiceId> invoices) {
        List<String> asked = invoices.stream().map(InvoiceId::value).sorted().toList();
        List<SentReminder> found = new ArrayList<>();
        for (int from = 0; from < asked.size(); from += ASKED) {
            List<String> some = asked.subList(from, Math.min(from + ASKED, asked.size()));
            found.addAll(sql.list(
                    "SELECT invoice_id, level, reminded_on, mail_id FROM sent_reminder WHERE invoice_id IN ("
                            + Sql.marks(some.size()) + ") ORDER BY invoice_id, level",
                    JdbcSentReminders::read,
                    some.toArray()));
        }
        return found;
    }

    @Override
    public List<SentReminder> failed() {
        return sql.list(
                "SELECT r.invoice_id, r.level, r.reminded_on, r.mail_id FROM mail m JOIN sent_reminder r ON r.mail_id = m.id"
                        + " WHERE m.state = 'FAILED'",
                JdbcSentReminders::read);
    }

    @Override
    public List<SentReminder> to(ClientId client, Optional<Place> after, int limit) {
        List<Object> values = new ArrayList<>();
        values.add(client.value());
        String where = after.map(place -> {
                    values.add(place.mail().value());
                    values.add(place.mail().value());
                    values.add(place.invoice().value());
                    return " AND (m.id < ? OR m.id = ? AND r.invoice_id > ?)";
                })
                .orElse("");
        values.add(limit);
        return sql.list(
                "SELECT r.invoice_id, r.level, r.reminded_on, r.mail_id FROM mail m JOIN sent_reminder r ON r.mail_id = m.id"
                        + " WHERE m.client_id = ?" + where + " ORDER BY m.id DESC, r.invoice_id LIMIT ?",
                JdbcSentReminders::read,
                values.toArray());
    }

    private static SentReminder read(Row row) throws SQLException {
        return new SentReminder(
                new InvoiceId(row.text("invoice_id")),
                ReminderStage.of(row.number("level")),
                row.date("reminded_on"),
                new MailId(row.text("mail_id")));
    }
}
