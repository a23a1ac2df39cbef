package eu.hodina.application.memory;

import eu.hodina.application.mail.MailEntry;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.reminder.SentReminders;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the sent reminders. */
final class MemorySentReminders implements SentReminders {
    private static final Comparator<SentReminder> NEWEST_FIRST = Comparator.comparing(
                    (SentReminder sent) -> sent.mail().value(), Comparator.reverseOrder())
            .thenComparing(SentReminder::invoice);

    private final Shelf<List<Object>, SentReminder> reminders;
    private final MemoryOutbox outbox;

    MemorySentReminders(MemoryTransactions transactions, MemoryOutbox outbox) {
        this.reminders = transactions.shelf();
        this.outbox = outbox;
    }

    @Override
    public void add(SentReminder reminder) {
        reminders.add(List.of(reminder.invoice(), reminder.stage()), reminder);
    }

    @Override
    public List<SentReminder> of(Collection<InvoiceId> invoices) {
        return reminders
                .all()
                .filter(sent -> invoices.contains(sent.invoice()))
                .sorted(Comparator.comparing(SentReminder::invoice).thenComparing(SentReminder::stage))
                .toList();
    }

    @Override
    public List<SentReminder> failed() {
        return reminders
                .all()
                .filter(sent -> outbox.find(sent.mail())
                        .filter(entry -> entry.state() == MailState.FAILED)
                        .isPresent())
                .toList();
    }

    @Override
    public List<SentReminder> to(ClientId client, Optional<Place> after, int limit) {
        return reminders
                .all()
                .filter(sent -> outbox.find(sent.mail())
                        .map(MailEntry::mail)
                        .filter(mail -> mail.client().equals(Optional.of(client)))
                        .isPresent())
                .sorted(NEWEST_FIRST)
                .filter(sent ->
                        after.filter(place -> !isAfter(sent.place(), place)).isEmpty())
                .limit(limit)
                .toList();
    }

    private static boolean isAfter(Place one, Place other) {
        int byMail = other.mail().value().compareTo(one.mail().value());
        return byMail > 0 || byMail == 0 && one.invoice().compareTo(other.invoice()) > 0;
    }
}
