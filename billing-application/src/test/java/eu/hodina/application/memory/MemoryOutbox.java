package eu.hodina.application.memory;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.Documents;
import eu.hodina.application.invoice.Invoices;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailEntry;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.mail.MailTry;
import eu.hodina.application.mail.Outbox;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Twin of the outbox. */
final class MemoryOutbox implements Outbox {
    private static final Comparator<MailEntry> DUE_FIRST = Comparator.comparing(
                    (MailEntry entry) -> entry.nextTry().orElseThrow())
            .thenComparing(MailEntry::place);

    private final MemoryTransactions transactions;
    private final Invoices invoices;
    private final Documents documents;
    private final Shelf<MailId, MailEntry> entries;

    MemoryOutbox(MemoryTransactions transactions, Invoices invoices, Documents documents) {
        this.transactions = transactions;
        this.invoices = invoices;
        this.documents = documents;
        this.entries = transactions.shelf();
    }

    @Override
    public void add(Mail mail, Instant queuedAt, Instant notBefore) {
        transactions.run(() -> entries.add(
                mail.id(),
                new MailEntry(
                        entries.all().count() + 1,
                        mail,
                        MailState.QUEUED,
                        queuedAt,
                        Optional.of(notBefore),
                        List.of())));
    }

    @Override
    public List<MailEntry> take(Instant now, Instant abandonedBefore, int most) {
        return transactions.call(() -> Stream.concat(
                        entries.all()
                                .filter(entry -> entry.state() == MailState.QUEUED
                                        && !entry.nextTry().orElseThrow().isAfter(now))
                                .sorted(DUE_FIRST),
                        entries.all()
                                .filter(entry -> entry.state() == MailState.SENDING
                                        && last(entry).began().isBefore(abandonedBefore))
                                .sorted(DUE_FIRST))
                .limit(most)
                .map(entry -> begin(entry, now))
                .toList());
    }

    private MailEntry begin(MailEntry entry, Instant now) {
        List<MailTry> tries = new ArrayList<>(entry.tries());
        tries.add(new MailTry(tries.size() + 1, now, Optional.empty(), MailTry.Outcome.OPEN, Optional.empty()));
        return put(entry, MailState.SENDING, entry.nextTry(), tries);
    }

    private static MailTry last(MailEntry entry) {
        return entry.tries().get(entry.tries().size() - 1);
    }

    private MailEntry put(MailEntry entry, MailState state, Optional<Instant> nextTry, List<MailTry> tries) {
        MailEntry now = new MailEntry(entry.place(), entry.mail(), state, entry.queuedAt(), nextTry, tries);
        entries.put(entry.mail().id(), now);
        return now;
    }

    @Override
    public void sent(MailId id, Instant at) {
        end(id, MailState.SENT, Optional.empty(), MailTry.Outcome.TAKEN_OVER, at, Optional.empty());
    }

    @Override
    public void failed(MailId id, Instant at, String reason) {
        end(id, MailState.FAILED, Optional.empty(), MailTry.Outcome.REFUSED, at, Optional.of(reason));
    }

    @Override
    public void later(MailId id, Instant at, String reason, Instant nextTry) {
        end(id, MailState.QUEUED, Optional.of(nextTry), MailTry.Outcome.LATER, at, Optional.of(reason));
    }

    private void end(
            MailId id,
            MailState state,
            Optional<Instant> nextTry,
            MailTry.Outcome outcome,
            Instant at,
            Optional<String> answer) {
        transactions.run(() -> {
            MailEntry entry = find(id).orElseThrow(() -> new IllegalStateException("there is no mail " + id));
            List<MailTry> tries = new ArrayList<>(entry.tries());
            if (!tries.isEmpty()) {
                MailTry open = tries.remove(tries.size() - 1);
                tries.add(new MailTry(open.number(), open.began(), Optional.of(at), outcome, answer));
            }
            put(entry, state, nextTry, tries);
        });
    }

    @Override
    public boolean cancel(MailId id, Instant at) {
        return move(id, Set.of(MailState.QUEUED, MailState.FAILED), MailState.CANCELLED, Optional.empty());
    }

    @Override
    public boolean again(MailId id, Instant at) {
        return move(id, Set.of(MailState.FAILED), MailState.QUEUED, Optional.of(at));
    }

    private boolean move(MailId id, Set<MailState> from, MailState to, Optional<Instant> nextTry) {
        return transactions.call(() -> find(id).filter(entry -> from.contains(entry.state()))
                .map(entry -> put(entry, to, nextTry, entry.tries()))
                .isPresent());
    }

    @Override
    public int triesSince(Instant since) {
        return (int) entries.all()
                .flatMap(entry -> entry.tries().stream())
                .filter(one -> !one.began().isBefore(since))
                .count();
    }

    @Override
    public Optional<MailEntry> find(MailId id) {
        return entries.find(id);
    }

    @Override
    public List<MailEntry> page(Optional<ClientId> client, Optional<MailState> state, OptionalLong before, int limit) {
        return entries.all()
                .filter(entry -> client.isEmpty() || entry.mail().client().equals(client))
                .filter(entry -> state.isEmpty() || entry.state() == state.get())
                .filter(entry -> before.isEmpty() || entry.place() < before.getAsLong())
                .sorted(Comparator.comparing(MailEntry::place).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Map<MailState, Long> counts() {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        entries.all().forEach(entry -> counts.merge(entry.state(), 1L, Long::sum));
        return counts;
    }

    @Override
    public List<InvoiceId> unmailed(int most) {
        Set<InvoiceId> mailed = entries.all()
                .map(MailEntry::mail)
                .filter(mail -> mail.purpose() == Mail.Purpose.INVOICE)
                .flatMap(mail -> mail.about().stream())
                .collect(Collectors.toSet());
        return invoices.all().stream()
                .filter(invoice -> invoice.state() == InvoiceState.ISSUED)
                .map(Invoice::id)
                .filter(id -> !mailed.contains(id)
                        && documents.find(id, DocumentFile.PDF).isPresent())
                .limit(most)
                .toList();
    }
}
