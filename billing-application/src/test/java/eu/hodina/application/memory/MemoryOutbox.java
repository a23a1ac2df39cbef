package eu.hodina.application.memory;

import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.mail.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Twin of the outbox. */
final class MemoryOutbox implements Outbox {
    private final MemoryTransactions transactions;
    private final Shelf<MailId, Entry> entries;

    MemoryOutbox(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.entries = transactions.shelf();
    }

    private record Entry(Mail mail, MailState state, Instant since) {
        Entry with(MailState other, Instant at) {
            return new Entry(mail, other, at);
        }
    }

    @Override
    public void add(Mail mail, Instant queuedAt) {
        entries.add(mail.id(), new Entry(mail, MailState.QUEUED, queuedAt));
    }

    @Override
    public Optional<Mail> take(Instant now, Instant abandonedBefore) {
        return transactions.call(() -> entries.all()
                .filter(entry -> entry.state() == MailState.QUEUED)
                .findFirst()
                .or(() -> entries.all()
                        .filter(entry -> entry.state() == MailState.SENDING
                                && entry.since().isBefore(abandonedBefore))
                        .findFirst())
                .map(entry -> taken(entry, now)));
    }

    private Mail taken(Entry entry, Instant now) {
        entries.put(entry.mail().id(), entry.with(MailState.SENDING, now));
        return entry.mail();
    }

    @Override
    public void sent(MailId id, Instant at) {
        end(id, MailState.SENT, at);
    }

    @Override
    public void failed(MailId id, Instant at, String reason) {
        end(id, MailState.FAILED, at);
    }

    private void end(MailId id, MailState state, Instant at) {
        transactions.run(() -> entries.put(id, entry(id).with(state, at)));
    }

    private Entry entry(MailId id) {
        return entries.find(id).orElseThrow(() -> new IllegalStateException("there is no mail " + id));
    }

    @Override
    public MailState stateOf(MailId id) {
        return entry(id).state();
    }

    @Override
    public List<Mail> all() {
        return entries.all().map(Entry::mail).toList();
    }
}
