package eu.hodina.application.memory;

import eu.hodina.application.mail.received.MailboxPlace;
import eu.hodina.application.mail.received.ReceivedEntry;
import eu.hodina.application.mail.received.ReceivedMails;
import eu.hodina.application.mail.received.Whose;
import eu.hodina.domain.client.ClientId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Twin of the mails that came. */
final class MemoryReceivedMails implements ReceivedMails {
    private final MemoryTransactions transactions;
    private final Shelf<String, ReceivedEntry> mails;
    private final Shelf<String, MailboxPlace> places;

    MemoryReceivedMails(MemoryTransactions transactions) {
        this.transactions = transactions;
        this.mails = transactions.shelf();
        this.places = transactions.shelf();
    }

    @Override
    public boolean isKept(String messageId) {
        return mails.all().anyMatch(entry -> entry.mail().messageId().equals(messageId));
    }

    @Override
    public void add(ReceivedEntry entry) {
        transactions.run(() -> {
            if (isKept(entry.mail().messageId())) {
                throw new IllegalStateException(
                        "it is there already: " + entry.mail().messageId());
            }
            mails.add(entry.id(), entry);
        });
    }

    @Override
    public Optional<ReceivedEntry> find(String id) {
        return mails.find(id);
    }

    @Override
    public List<ReceivedEntry> page(Whose whose, Optional<String> before, int limit) {
        return mails.all()
                .filter(whose::has)
                .filter(entry -> before.isEmpty() || entry.id().compareTo(before.get()) < 0)
                .sorted(Comparator.comparing(ReceivedEntry::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public void assign(String id, ClientId client) {
        transactions.run(() -> mails.put(id, mails.find(id).orElseThrow().of(client)));
    }

    @Override
    public Optional<MailboxPlace> place(String mailbox) {
        return places.find(mailbox);
    }

    @Override
    public void keepPlace(String mailbox, MailboxPlace place) {
        places.put(mailbox, place);
    }
}
