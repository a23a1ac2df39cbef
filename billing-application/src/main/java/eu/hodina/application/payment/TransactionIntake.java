package eu.hodina.application.payment;

import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what is new of a file's transactions. What is known by its key is the same; so is what another source brought of
 * the same content, each once; the rest is new. A lot costs a fixed number of questions to the store.
 */
final class TransactionIntake {
    private static final int MOST_NOTES = 100;

    private final StatementFormat format;
    private final Payments payments;
    private final Set<PaymentId> waiting;
    private final boolean looking;
    private final Map<PaymentId, ImportedTransaction> met = new LinkedHashMap<>();
    private final Map<String, Boolean> otherSources = new HashMap<>();
    private final List<ReceivedPayment> movements = new ArrayList<>();
    private final List<ImportedTransaction> moved = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long added;
    private long replaced;

    /**
     * @param waiting credits that are kept, of which it is to be known whether they are met
     * @param looking keeps nothing
     */
    TransactionIntake(StatementFormat format, Payments payments, Set<PaymentId> waiting, boolean looking) {
        this.format = Objects.requireNonNull(format, "format");
        this.payments = Objects.requireNonNull(payments, "payments");
        this.waiting = Set.copyOf(waiting);
        this.looking = looking;
    }

    List<ReceivedPayment> movements() {
        return movements;
    }

    /** The transactions of the movements, in their order. */
    List<ImportedTransaction> moved() {
        return moved;
    }

    /** The items of the file that are the waiting ones. */
    Map<PaymentId, ImportedTransaction> met() {
        return met;
    }

    /** What a person should know, at most {@value #MOST_NOTES} sentences. */
    List<String> notes() {
        return notes;
    }

    /** Booked ones that were not, or were only announced. */
    long added() {
        return added;
    }

    /** Announced ones that are booked now, and ones of advices of which a statement says more. */
    long replaced() {
        return replaced;
    }

    /** A lot of one account, in which no key is twice. */
    void take(List<ImportedTransaction> lot) {
        String account = lot.get(0).account();
        List<BatchParts> batches =
                BatchParts.in(lot.stream().map(ImportedTransaction::transaction).toList(), account, format);
        Map<String, KeptTransaction> same = new HashMap<>(payments.known(
                account,
                Stream.concat(
                                lot.stream().map(ImportedTransaction::key),
                                batches.stream().map(BatchParts::key))
                        .collect(Collectors.toSet())));
        if (looking) {
            recognise(lot, same);
            return;
        }
        batches.forEach(batch -> absorb(batch, lot, same));
        List<ImportedTransaction> unknown = without(lot, same);
        if (!unknown.isEmpty() && hasOtherSources(account)) {
            pair(account, unknown, same);
            unknown = without(unknown, same);
        }
        payments.addAll(unknown);
        unknown.forEach(this::count);
        recognise(lot, same);
        meet(lot, same);
        payments.sight(batches.stream()
                .filter(batch -> !same.containsKey(batch.key()))
                .map(batch -> asWhole(batch, lot.get(batch.places().get(0)), same))
                .toList());
    }

    /** Parts of a booking that came as one before add nothing to it. */
    private void absorb(BatchParts batch, List<ImportedTransaction> lot, Map<String, KeptTransaction> same) {
        Optional<KeptTransaction> whole =
                Optional.ofNullable(same.get(batch.key())).filter(batch::isWhole);
        List<String> parts =
                batch.places().stream().map(place -> lot.get(place).key()).toList();
        if (whole.isPresent() && parts.stream().noneMatch(same::containsKey)) {
            parts.forEach(key -> same.put(key, whole.get()));
            if (notes.size() < MOST_NOTES) {
                notes.add(batch.words());
            }
        }
    }

    /** The booking as one, where it comes later, is known as the first of its parts. */
    private Sighting asWhole(BatchParts batch, ImportedTransaction first, Map<String, KeptTransaction> same) {
        PaymentId id = Optional.ofNullable(same.get(first.key()))
                .map(kept -> kept.transaction().id())
                .orElse(first.id());
        return new Sighting(id, first.account(), batch.key(), format);
    }

    private void recognise(List<ImportedTransaction> lot, Map<String, KeptTransaction> same) {
        for (ImportedTransaction item : lot) {
            Optional.ofNullable(same.get(item.key()))
                    .filter(kept -> kept.isAsMuchAs(item))
                    .map(kept -> kept.transaction().id())
                    .filter(waiting::contains)
                    .ifPresent(id -> met.put(id, item));
        }
    }

    private static List<ImportedTransaction> without(List<ImportedTransaction> lot, Map<String, KeptTransaction> same) {
        return lot.stream().filter(item -> !same.containsKey(item.key())).toList();
    }

    /** What another source brought, item by item: of two alike, two are the same and a third is new. */
    private void pair(String account, List<ImportedTransaction> unknown, Map<String, KeptTransaction> same) {
        Set<PaymentId> taken = same.values().stream()
                .map(kept -> kept.transaction().id())
                .collect(Collectors.toCollection(HashSet::new));
        Map<Long, List<KeptTransaction>> alike = alike(account, unknown);
        for (ImportedTransaction item : unknown) {
            long announced = TransactionKeys.announced(account, item.transaction());
            Stream.of(item.content(), announced)
                    .distinct()
                    .flatMap(content -> alike.getOrDefault(content, List.of()).stream())
                    .filter(kept -> kept.maybeSame(item)
                            && !taken.contains(kept.transaction().id()))
                    .findFirst()
                    .ifPresent(kept -> {
                        taken.add(kept.transaction().id());
                        same.put(item.key(), kept);
                    });
        }
    }

    private Map<Long, List<KeptTransaction>> alike(String account, List<ImportedTransaction> unknown) {
        Set<Long> contents = new HashSet<>();
        for (ImportedTransaction item : unknown) {
            contents.add(item.content());
            contents.add(TransactionKeys.announced(account, item.transaction()));
        }
        return payments.alike(account, contents, format).stream()
                .collect(Collectors.groupingBy(kept -> kept.transaction().content()));
    }

    private boolean hasOtherSources(String account) {
        return otherSources.computeIfAbsent(
                account,
                one -> payments.sources(one).stream().anyMatch(source -> source != format)
                        || payments.hasAnnounced(one));
    }

    private void meet(List<ImportedTransaction> lot, Map<String, KeptTransaction> same) {
        List<Sighting> sightings = new ArrayList<>();
        List<ImportedTransaction> better = new ArrayList<>();
        for (ImportedTransaction item : lot) {
            Optional.ofNullable(same.get(item.key())).ifPresent(kept -> {
                if (!kept.isFrom(item)) {
                    sightings.add(new Sighting(kept.transaction().id(), item.account(), item.key(), format));
                }
                if (kept.isReplacedBy(item)) {
                    better.add(kept.replacedBy(item));
                    replaced++;
                    if (kept.isAnnounced()) {
                        count(kept.replacedBy(item));
                    }
                }
            });
        }
        payments.sight(sightings);
        payments.replaceAll(better);
    }

    private void count(ImportedTransaction fresh) {
        if (fresh.transaction().status() == TransactionStatus.BOOKED) {
            added++;
        }
        fresh.movement().ifPresent(movement -> {
            movements.add(movement);
            moved.add(fresh);
        });
    }
}
