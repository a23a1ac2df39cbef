package eu.hodina.application.memory;

import eu.hodina.application.AlreadyThereException;
import eu.hodina.application.invoice.AdvanceKey;
import eu.hodina.application.invoice.Advances;
import eu.hodina.application.invoice.ReceivedAdvance;
import eu.hodina.application.payment.Decision;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.PaymentId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Twin of the advances. */
final class MemoryAdvances implements Advances {
    private static final Comparator<AdvanceKey> BY_KEY =
            Comparator.comparing((AdvanceKey key) -> key.proforma().value()).thenComparing(AdvanceKey::receipt);

    private final MemoryTransactions transactions;
    private final MemoryInvoices invoices;
    private final Shelf<PaymentId, Decision> bookings;
    private final MemoryPayments payments;
    private final MemoryDocumentAccounts accounts;
    private final Shelf<AdvanceKey, InvoiceId> taxed;
    private final Shelf<AdvanceKey, InvoiceId> deducted;

    MemoryAdvances(
            MemoryTransactions transactions,
            MemoryInvoices invoices,
            Shelf<PaymentId, Decision> bookings,
            MemoryPayments payments,
            MemoryDocumentAccounts accounts) {
        this.transactions = transactions;
        this.invoices = invoices;
        this.bookings = bookings;
        this.payments = payments;
        this.accounts = accounts;
        this.taxed = transactions.shelf();
        this.deducted = transactions.shelf();
    }

    private Stream<ReceivedAdvance> all() {
        return invoices.all().stream()
                .filter(invoice -> invoice.content().kind() == DocumentKind.PROFORMA)
                .filter(invoice -> invoice.state() != InvoiceState.CANCELLED)
                .flatMap(proforma -> Stream.concat(booked(proforma), byHand(proforma)));
    }

    private Stream<ReceivedAdvance> booked(Invoice proforma) {
        Set<PaymentId> returned = bookings.all()
                .flatMap(decision -> decision.booking().undoes().stream())
                .collect(Collectors.toSet());
        return bookings.all()
                .map(Decision::booking)
                .filter(booking -> !returned.contains(booking.payment()))
                .flatMap(booking -> booking.allocations().stream()
                        .filter(allocation -> allocation.invoice().equals(proforma.id())
                                && allocation.amount().isPositive())
                        .map(allocation -> advance(
                                proforma,
                                booking.payment().value(),
                                payments.find(booking.payment())
                                        .orElseThrow()
                                        .booked()
                                        .orElseThrow(),
                                allocation.amount())));
    }

    private Stream<ReceivedAdvance> byHand(Invoice proforma) {
        return accounts.receiptsOf(proforma.id())
                .map(receipt -> advance(proforma, receipt.id(), receipt.day(), receipt.amount()));
    }

    private ReceivedAdvance advance(Invoice proforma, String receipt, LocalDate day, Money amount) {
        AdvanceKey key = new AdvanceKey(proforma.id(), receipt);
        return new ReceivedAdvance(key, proforma.content().client(), day, amount, taxed.find(key), deducted.find(key));
    }

    @Override
    public List<ReceivedAdvance> of(ClientId client) {
        return all().filter(advance -> advance.client().equals(client))
                .sorted(Comparator.comparing(ReceivedAdvance::day).thenComparing(ReceivedAdvance::key, BY_KEY))
                .toList();
    }

    @Override
    public List<ReceivedAdvance> untaxed(Optional<AdvanceKey> after, int limit) {
        return all().filter(advance ->
                        advance.taxDocument().isEmpty() && advance.deductedBy().isEmpty())
                .filter(advance ->
                        after.map(key -> BY_KEY.compare(advance.key(), key) > 0).orElse(true))
                .sorted(Comparator.comparing(ReceivedAdvance::key, BY_KEY))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<ReceivedAdvance> find(AdvanceKey key) {
        return all().filter(advance -> advance.key().equals(key)).findFirst();
    }

    @Override
    public Optional<ReceivedAdvance> taxedBy(InvoiceId taxDocument) {
        return all().filter(advance -> advance.taxDocument().equals(Optional.of(taxDocument)))
                .findFirst();
    }

    @Override
    public void tax(AdvanceKey key, InvoiceId taxDocument) {
        addOnce(taxed, key, taxDocument);
    }

    @Override
    public void deduct(List<AdvanceKey> keys, InvoiceId invoice) {
        transactions.run(() -> keys.forEach(key -> addOnce(deducted, key, invoice)));
    }

    private void addOnce(Shelf<AdvanceKey, InvoiceId> shelf, AdvanceKey key, InvoiceId document) {
        transactions.run(() -> {
            if (shelf.find(key).isPresent()) {
                throw new AlreadyThereException("it is used already: " + key, new IllegalStateException());
            }
            shelf.add(key, document);
        });
    }

    @Override
    public void release(InvoiceId document) {
        transactions.run(() -> Stream.of(taxed, deducted)
                .forEach(shelf -> shelf.entries().forEach((key, by) -> {
                    if (by.equals(document)) {
                        shelf.remove(key);
                    }
                })));
    }

    @Override
    public boolean isUsed(String receipt) {
        return Stream.of(taxed, deducted)
                .flatMap(shelf -> shelf.entries().keySet().stream())
                .anyMatch(key -> key.receipt().equals(receipt));
    }
}
