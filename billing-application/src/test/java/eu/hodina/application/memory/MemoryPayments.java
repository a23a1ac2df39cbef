package eu.hodina.application.memory;

import eu.hodina.application.payment.ImportedStatement;
import eu.hodina.application.payment.ImportedTransaction;
import eu.hodina.application.payment.Payments;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Twin of the payments. */
final class MemoryPayments implements Payments {
    private final MemoryTransactions transactions;
    private final Shelf<List<Object>, ImportedStatement> statements;
    private final Shelf<List<String>, ImportedTransaction> kept;
    private final Shelf<PaymentId, Booking> bookings;

    MemoryPayments(MemoryTransactions transactions, Shelf<PaymentId, Booking> bookings) {
        this.transactions = transactions;
        this.statements = transactions.shelf();
        this.kept = transactions.shelf();
        this.bookings = bookings;
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
    public Set<String> known(String account, Collection<String> keys) {
        return keys.stream()
                .filter(key -> kept.find(List.of(account, key)).isPresent())
                .collect(Collectors.toSet());
    }

    @Override
    public void addAll(List<ImportedTransaction> some) {
        transactions.run(() ->
                some.forEach(transaction -> kept.add(List.of(transaction.account(), transaction.key()), transaction)));
    }

    @Override
    public Optional<ReceivedPayment> find(PaymentId id) {
        return credits().filter(payment -> payment.id().equals(id)).findFirst();
    }

    @Override
    public List<ReceivedPayment> unbooked() {
        return credits()
                .filter(payment -> bookings.find(payment.id()).isEmpty())
                .sorted(Comparator.comparing(
                                (ReceivedPayment payment) -> payment.booked().orElse(LocalDate.MIN))
                        .thenComparing(ReceivedPayment::id))
                .toList();
    }

    Stream<ReceivedPayment> credits() {
        return kept.all().map(ImportedTransaction::payment).flatMap(Optional::stream);
    }
}
