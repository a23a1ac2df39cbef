package eu.hodina.application.memory;

import eu.hodina.application.mail.MailId;
import eu.hodina.application.reminder.SentReminders;
import eu.hodina.domain.invoice.InvoiceId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Twin of the sent reminders. */
final class MemorySentReminders implements SentReminders {
    private final Shelf<List<Object>, SentReminder> reminders;

    MemorySentReminders(MemoryTransactions transactions) {
        this.reminders = transactions.shelf();
    }

    @Override
    public void add(InvoiceId invoice, int level, LocalDate on, MailId mail) {
        reminders.add(List.of(invoice, level), new SentReminder(invoice, level, on, mail));
    }

    @Override
    public List<SentReminder> all() {
        return reminders
                .all()
                .sorted(Comparator.comparing(SentReminder::invoice).thenComparing(SentReminder::level))
                .toList();
    }
}
