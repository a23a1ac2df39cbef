package eu.hodina.application.memory;

import eu.hodina.application.invoice.DocumentFile;
import eu.hodina.application.invoice.Documents;
import eu.hodina.application.invoice.Invoices;
import eu.hodina.application.mail.AttachedFile;
import eu.hodina.application.mail.Mail;
import eu.hodina.application.mail.MailAttachment;
import eu.hodina.application.mail.MailEntry;
import eu.hodina.application.mail.MailHead;
import eu.hodina.application.mail.MailId;
import eu.hodina.application.mail.MailState;
import eu.hodina.application.mail.MailTry;
import eu.hodina.application.mail.Mailing;
import eu.hodina.application.mail.MailingSettings;
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
import java.util.function.Predicate;
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
    private final MailingSettings mailing;
    private final Shelf<MailId, MailEntry> entries;
    private final Shelf<MailId, Instant> ended;
    private final Shelf<String, MailId> reasons;
    private final Shelf<MailId, Instant> takenAt;

    MemoryOutbox(MemoryTransactions transactions, Invoices invoices, Documents documents, MailingSettings mailing) {
        this.transactions = transactions;
        this.invoices = invoices;
        this.documents = documents;
        this.mailing = mailing;
        this.entries = transactions.shelf();
        this.ended = transactions.shelf();
        this.reasons = transactions.shelf();
        this.takenAt = transactions.shelf();
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
    public boolean addOnce(String reason, Mail mail, Instant queuedAt) {
        return transactions.call(() -> {
            if (isQueuedFor(reason)) {
                return false;
            }
            reasons.add(reason, mail.id());
            add(mail, queuedAt);
            return true;
        });
    }

    @Override
    public boolean isQueuedFor(String reason) {
        return reasons.find(reason).isPresent();
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
                                        && takenAt.find(entry.mail().id())
                                                .orElseThrow()
                                                .isBefore(abandonedBefore))
                                .sorted(DUE_FIRST))
                .limit(most)
                .map(entry -> begin(entry, now))
                .toList());
    }

    private MailEntry begin(MailEntry entry, Instant now) {
        List<MailTry> tries = new ArrayList<>(entry.tries());
        tries.add(new MailTry(tries.size() + 1, now, Optional.empty(), MailTry.Outcome.OPEN, Optional.empty()));
        takenAt.put(entry.mail().id(), now);
        return put(entry, MailState.SENDING, entry.nextTry(), tries);
    }

    private MailEntry keep(MailEntry entry) {
        entries.put(entry.mail().id(), entry);
        return entry;
    }

    private MailEntry put(MailEntry entry, MailState state, Optional<Instant> nextTry, List<MailTry> tries) {
        MailEntry now = new MailEntry(entry.place(), entry.mail(), state, entry.queuedAt(), nextTry, tries);
        return keep(now);
    }

    @Override
    public boolean renew(MailId id, int number, Instant now) {
        return transactions.call(() -> {
            boolean held = isHeld(id, number);
            if (held) {
                takenAt.put(id, now);
            }
            return held;
        });
    }

    private boolean isHeld(MailId id, int number) {
        return find(id).filter(entry -> entry.state() == MailState.SENDING && entry.lastTry() == number)
                .isPresent();
    }

    @Override
    public void sent(MailId id, int number, Instant at) {
        transactions.run(() -> {
            MailEntry entry = find(id).orElseThrow(() -> new IllegalStateException("there is no mail " + id));
            if (entry.state() != MailState.SENT) {
                ended.put(id, at);
            }
            List<MailTry> tries = endTry(entry, number, MailTry.Outcome.TAKEN_OVER, at, Optional.empty());
            put(entry, MailState.SENT, Optional.empty(), tries);
        });
    }

    @Override
    public boolean failed(MailId id, int number, Instant at, String reason) {
        return transactions.call(() -> {
            boolean held = isHeld(id, number);
            if (held) {
                MailEntry entry = find(id).orElseThrow();
                List<MailTry> tries = endTry(entry, number, MailTry.Outcome.REFUSED, at, Optional.of(reason));
                put(entry, MailState.FAILED, Optional.empty(), tries);
                ended.put(id, at);
            }
            return held;
        });
    }

    @Override
    public boolean later(MailId id, int number, Instant at, String reason, Instant nextTry) {
        return transactions.call(() -> {
            boolean held = isHeld(id, number);
            if (held) {
                MailEntry entry = find(id).orElseThrow();
                List<MailTry> tries = endTry(entry, number, MailTry.Outcome.LATER, at, Optional.of(reason));
                put(entry, MailState.QUEUED, Optional.of(nextTry), tries);
            }
            return held;
        });
    }

    private static List<MailTry> endTry(
            MailEntry entry, int number, MailTry.Outcome outcome, Instant at, Optional<String> answer) {
        return entry.tries().stream()
                .map(one -> one.number() == number
                        ? new MailTry(number, one.began(), Optional.of(at), outcome, answer)
                        : one)
                .toList();
    }

    @Override
    public boolean cancel(MailId id, Instant at) {
        boolean done = move(id, Set.of(MailState.QUEUED, MailState.FAILED), MailState.CANCELLED, Optional.empty());
        if (done) {
            ended.put(id, at);
        }
        return done;
    }

    @Override
    public boolean again(MailId id, Instant at) {
        boolean done = move(id, Set.of(MailState.FAILED), MailState.QUEUED, Optional.of(at));
        if (done) {
            ended.remove(id);
        }
        return done;
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
    public boolean replace(Mail mail, Instant notBefore) {
        return transactions.call(() -> find(mail.id())
                .filter(entry ->
                        entry.state() == MailState.QUEUED && entry.tries().isEmpty())
                .map(entry -> keep(new MailEntry(
                        entry.place(), mail, MailState.QUEUED, entry.queuedAt(), Optional.of(notBefore), List.of())))
                .isPresent());
    }

    @Override
    public List<MailHead> heads(Optional<ClientId> client, Optional<MailState> state, OptionalLong before, int limit) {
        return page(client, state, before, limit).stream().map(this::head).toList();
    }

    @Override
    public Optional<MailHead> head(MailId id) {
        return find(id).map(this::head);
    }

    private MailHead head(MailEntry entry) {
        Mail mail = entry.mail();
        return new MailHead(
                entry.place(),
                mail.id(),
                mail.client(),
                mail.purpose(),
                mail.to(),
                mail.cc(),
                mail.subject(),
                entry.state(),
                entry.queuedAt(),
                entry.nextTry(),
                ended.find(mail.id()),
                entry.tries().size(),
                entry.lastAnswer(),
                mail.attachments().stream().map(this::file).toList());
    }

    private AttachedFile file(MailAttachment attachment) {
        if (attachment instanceof MailAttachment.OfDocument of) {
            return new AttachedFile(
                    invoices.find(of.invoice()).map(Invoice::number),
                    of.mediaType(),
                    documents.find(of.invoice(), of.mediaType()).map(AttachedFile.Facts::of));
        }
        DocumentFile own = ((MailAttachment.Own) attachment).file();
        return new AttachedFile(Optional.empty(), own.mediaType(), Optional.of(AttachedFile.Facts.of(own)));
    }

    @Override
    public List<InvoiceId> unmailed(int most) {
        return unmailed(invoice -> true, most);
    }

    @Override
    public List<InvoiceId> unmailedAutomatic(int most) {
        return unmailed(
                invoice -> mailing.of(invoice.content().client())
                        .or(() -> mailing.of(invoice.content().firm()))
                        .filter(said -> said.mailing() == Mailing.AUTOMATIC
                                && !invoice.issueDate().isBefore(said.since()))
                        .isPresent(),
                most);
    }

    private List<InvoiceId> unmailed(Predicate<Invoice> wanted, int most) {
        Set<InvoiceId> mailed = entries.all()
                .filter(entry -> entry.mail().purpose() == Mail.Purpose.INVOICE
                        || entry.mail().purpose() == Mail.Purpose.MESSAGE && entry.state() != MailState.CANCELLED)
                .flatMap(entry -> entry.mail().about().stream())
                .collect(Collectors.toSet());
        return invoices.all().stream()
                .filter(invoice -> invoice.state() == InvoiceState.ISSUED)
                .filter(wanted)
                .map(Invoice::id)
                .filter(id -> !mailed.contains(id)
                        && documents.find(id, DocumentFile.PDF).isPresent())
                .limit(most)
                .toList();
    }
}
