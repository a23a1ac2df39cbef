package eu.hodina.application.memory;

import eu.hodina.application.payment.Decision;
import eu.hodina.application.payment.IgnoredPayment;
import eu.hodina.application.payment.ImportedStatement;
import eu.hodina.application.payment.ImportedTransaction;
import eu.hodina.application.payment.KeptTransaction;
import eu.hodina.application.payment.ListedTransaction;
import eu.hodina.application.payment.PaymentPlace;
import eu.hodina.application.payment.Payments;
import eu.hodina.application.payment.Sighting;
import eu.hodina.application.payment.StatementId;
import eu.hodina.application.payment.TransactionQuery;
import eu.hodina.application.payment.TransactionState;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Twin of the payments. */
final class MemoryPayments implements Payments {
    private static final Comparator<PaymentPlace> ORDER =
            Comparator.comparing(PaymentPlace::day).thenComparing(PaymentPlace::payment);

    private final MemoryTransactions transactions;
    private final Shelf<List<Object>, ImportedStatement> statements;
    private final Shelf<PaymentId, ImportedTransaction> kept;
    private final Shelf<List<Object>, Sighting> sightings;
    private final Shelf<PaymentId, Decision> bookings;
    private final Shelf<PaymentId, IgnoredPayment> ignored;

    MemoryPayments(
            MemoryTransactions transactions,
            Shelf<PaymentId, Decision> bookings,
            Shelf<PaymentId, IgnoredPayment> ignored) {
        this.transactions = transactions;
        this.statements = transactions.shelf();
        this.kept = transactions.shelf();
        this.sightings = transactions.shelf();
        this.bookings = bookings;
        this.ignored = ignored;
    }

    /** Transactions wait for each other anyway. */
    @Override
    public void lock(Set<Iban> accounts) {
        transactions.requireOpen();
    }

    @Override
    public boolean isImported(String sha256) {
        return statements.all().anyMatch(statement -> statement.sha256().equals(sha256));
    }

    @Override
    public void add(ImportedStatement statement) {
        statements.add(List.of(statement.sha256(), statement.position()), statement);
    }

    @Override
    public List<ImportedStatement> closedBefore(Iban account, LocalDate by, LocalDate before) {
        List<ImportedStatement> closed = statements
                .all()
                .filter(one -> one.ours().equals(Optional.of(account))
                        && one.head().closing().isPresent())
                .filter(one -> one.head()
                        .to()
                        .filter(day -> !day.isAfter(by) && day.isBefore(before))
                        .isPresent())
                .toList();
        Optional<LocalDate> last =
                closed.stream().flatMap(one -> one.head().to().stream()).max(Comparator.naturalOrder());
        return closed.stream().filter(one -> one.head().to().equals(last)).toList();
    }

    @Override
    public Optional<LocalDate> lastDay(Iban account) {
        Stream<LocalDate> ends = statements
                .all()
                .filter(one -> one.ours().equals(Optional.of(account)))
                .flatMap(one -> one.head().to().stream());
        Stream<LocalDate> booked = kept.all()
                .filter(one -> one.account().equals(account.value()))
                .flatMap(one ->
                        one.transaction().booked().or(() -> one.transaction().valued()).stream());
        return Stream.concat(ends, booked).max(Comparator.naturalOrder());
    }

    @Override
    public Map<String, KeptTransaction> known(String account, Collection<String> keys) {
        Map<String, KeptTransaction> known = new HashMap<>();
        sightings
                .all()
                .filter(one -> one.account().equals(account) && keys.contains(one.key()))
                .forEach(one ->
                        known.put(one.key(), shown(kept.find(one.transaction()).orElseThrow())));
        of(account).filter(one -> keys.contains(one.key())).forEach(one -> known.put(one.key(), shown(one)));
        return known;
    }

    private Stream<ImportedTransaction> of(String account) {
        return kept.all().filter(one -> one.account().equals(account));
    }

    private KeptTransaction shown(ImportedTransaction transaction) {
        return new KeptTransaction(
                transaction,
                statements
                        .all()
                        .filter(one -> one.id().equals(transaction.statement()))
                        .findFirst()
                        .orElseThrow()
                        .format());
    }

    @Override
    public Set<StatementFormat> sources(String account) {
        return statements
                .all()
                .filter(one -> one.ours()
                        .map(Iban::value)
                        .or(() -> one.head().account())
                        .orElse("")
                        .equals(account))
                .map(ImportedStatement::format)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean hasAnnounced(String account) {
        return of(account).anyMatch(MemoryPayments::isAnnounced);
    }

    private static boolean isAnnounced(ImportedTransaction one) {
        return one.transaction().status() == TransactionStatus.PENDING;
    }

    @Override
    public List<KeptTransaction> alike(String account, Collection<Long> contents, StatementFormat format) {
        return of(account)
                .filter(one -> contents.contains(one.content()))
                .filter(one -> isAnnounced(one) || one.source() != format && !isSighted(one, format))
                .sorted(Comparator.comparing(ImportedTransaction::id))
                .map(this::shown)
                .toList();
    }

    private boolean isSighted(ImportedTransaction one, StatementFormat format) {
        return sightings.all().anyMatch(seen -> seen.transaction().equals(one.id()) && seen.format() == format);
    }

    @Override
    public void addAll(List<ImportedTransaction> some) {
        transactions.run(() -> some.forEach(transaction -> {
            if (of(transaction.account()).anyMatch(one -> one.key().equals(transaction.key()))) {
                throw new IllegalStateException("it is there already: " + transaction.key());
            }
            kept.add(transaction.id(), transaction);
        }));
    }

    @Override
    public void replaceAll(List<ImportedTransaction> some) {
        transactions.run(() -> some.forEach(transaction -> kept.put(transaction.id(), transaction)));
    }

    @Override
    public void sight(List<Sighting> some) {
        transactions.run(() ->
                some.forEach(seen -> sightings.put(List.of(seen.account(), seen.key(), seen.format()), seen)));
    }

    @Override
    public List<ImportedStatement> foreign() {
        return statements.all().filter(one -> one.ours().isEmpty()).toList();
    }

    @Override
    public List<ImportedTransaction> on(StatementId statement) {
        return kept.all()
                .filter(one -> one.statement().equals(statement) && one.ours().isEmpty())
                .sorted(Comparator.comparing(ImportedTransaction::position))
                .toList();
    }

    @Override
    public void adopt(StatementId id, Iban account, List<ImportedTransaction> late) {
        transactions.run(() -> {
            late.forEach(one -> kept.put(one.id(), one));
            ImportedStatement one = statement(id).orElseThrow();
            statements.put(
                    List.of(one.sha256(), one.position()),
                    new ImportedStatement(
                            id,
                            one.sha256(),
                            one.file(),
                            one.format(),
                            one.position(),
                            one.head(),
                            Optional.of(account),
                            one.importedAt()));
        });
    }

    @Override
    public Optional<ReceivedPayment> find(PaymentId id) {
        return credits().filter(payment -> payment.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ReceivedPayment> findEither(PaymentId id) {
        return kept.find(id).flatMap(ImportedTransaction::movement);
    }

    @Override
    public List<ReceivedPayment> unbooked() {
        return credits()
                .filter(payment -> bookings.find(payment.id()).isEmpty()
                        && ignored.find(payment.id()).isEmpty())
                .sorted(Comparator.comparing((ReceivedPayment payment) ->
                                PaymentPlace.of(payment).day())
                        .thenComparing(ReceivedPayment::id))
                .toList();
    }

    @Override
    public List<ReceivedPayment> unbooked(Optional<PaymentPlace> after, int limit) {
        return unbooked().stream()
                .filter(payment ->
                        after.filter(place -> !isAfter(payment, place)).isEmpty())
                .limit(limit)
                .toList();
    }

    private static boolean isAfter(ReceivedPayment payment, PaymentPlace place) {
        int day = PaymentPlace.of(payment).day().compareTo(place.day());
        return day > 0 || day == 0 && payment.id().compareTo(place.payment()) > 0;
    }

    @Override
    public List<ImportedStatement> statements(Optional<StatementId> after, int limit) {
        return statements
                .all()
                .filter(one -> after.filter(last -> one.id().value().compareTo(last.value()) >= 0)
                        .isEmpty())
                .sorted(Comparator.comparing((ImportedStatement one) -> one.id().value())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<ImportedStatement> statement(StatementId id) {
        return statements.all().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<ListedTransaction> list(TransactionQuery query, Optional<PaymentPlace> after, int limit) {
        return kept.all()
                .map(this::listed)
                .filter(query::isMet)
                .filter(one -> after.filter(place -> ORDER.compare(PaymentPlace.of(one.transaction()), place) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(one -> PaymentPlace.of(one.transaction()), ORDER))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<ListedTransaction> listed(PaymentId id) {
        return kept.find(id).map(this::listed);
    }

    private ListedTransaction listed(ImportedTransaction one) {
        TransactionState state = one.payment().isPresent() ? TransactionState.WAITING : TransactionState.NONE;
        if (ignored.find(one.id()).isPresent()) {
            state = TransactionState.LEFT_OUT;
        }
        if (bookings.find(one.id()).isPresent()) {
            state = TransactionState.BOOKED;
        }
        return new ListedTransaction(one, isAnnounced(one) ? TransactionState.ANNOUNCED : state);
    }

    Stream<ReceivedPayment> credits() {
        return kept.all().map(ImportedTransaction::payment).flatMap(Optional::stream);
    }
}
