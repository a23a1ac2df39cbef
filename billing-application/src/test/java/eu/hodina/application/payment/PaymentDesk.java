package eu.hodina.application.payment;

import eu.hodina.application.BarePorts;
import eu.hodina.application.Identities;
import eu.hodina.application.Transactions;
import eu.hodina.application.client.Clients;
import eu.hodina.application.firm.Firms;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import eu.hodina.domain.payment.Settlement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A firm with one account, two clients and their invoices, all in maps, for the tests of payments and reminders. */
public final class PaymentDesk extends BarePorts implements Transactions {
    public static final Iban ACCOUNT = Iban.parse("CZ6508000000192000145399");
    private static final Currency CZK = Currency.getInstance("CZK");

    private final MemoryPorts memory = new MemoryPorts();
    final List<ImportedStatement> statements = new ArrayList<>();
    final Map<PaymentId, ImportedTransaction> kept = new LinkedHashMap<>();
    final Map<PaymentId, Booking> booked = new LinkedHashMap<>();
    final Map<InvoiceId, OpenInvoice> issued = new LinkedHashMap<>();
    public final Payments payments = new KeptPayments();
    public final Bookings bookings = new KeptBookings();
    public final Receivables receivables = new KeptReceivables();
    public final Clients clients = memory.clients();
    private Set<Iban> locked = Set.of();

    public PaymentDesk() {
        memory.firms().add(Parties.FIRM);
        clients.add(Parties.client("alfa", List.of()));
        clients.add(Parties.client("beta", List.of()));
    }

    public ImportReport read(StatementReader reader, String name) {
        Identities identities = new Identities(InstantSource.fixed(Instant.EPOCH), new Random(statements.size()));
        return new ImportStatement(this, reader, identities, InstantSource.fixed(Instant.EPOCH))
                .read(StatementFile.of(name, name.getBytes(StandardCharsets.UTF_8)));
    }

    ConfirmMatch confirming() {
        return new ConfirmMatch(this, payments, bookings, receivables, clients, memory.advances());
    }

    UndoMatch undoing() {
        return new UndoMatch(this, payments, bookings, clients, memory.advances());
    }

    SuggestMatches suggesting() {
        return new SuggestMatches(this, payments, receivables, clients);
    }

    public InvoiceId issue(String number, String total, String client) {
        InvoiceNumber parsed = new InvoiceNumber(number);
        InvoiceId id = new InvoiceId("id-" + number);
        issued.put(
                id,
                new OpenInvoice(
                        id,
                        parsed,
                        parsed.variableSymbol(),
                        new ClientId(client),
                        ACCOUNT,
                        Money.parse("CZK", total),
                        LocalDate.parse("2026-11-14")));
        return id;
    }

    Settlement settlement(InvoiceId id) {
        return receivables.settlements(List.of(id)).get(id);
    }

    @Override
    public Transactions transactions() {
        return this;
    }

    @Override
    public Firms firms() {
        return memory.firms();
    }

    @Override
    public Clients clients() {
        return clients;
    }

    @Override
    public Payments payments() {
        return payments;
    }

    @Override
    public Bookings bookings() {
        return bookings;
    }

    @Override
    public Receivables receivables() {
        return receivables;
    }

    @Override
    public <T> T call(Supplier<T> work) {
        locked = Set.of();
        return memory.transactions().call(work);
    }

    private void requireLocked(Iban account) {
        if (!locked.contains(account)) {
            throw new IllegalStateException("account " + account + " is not locked");
        }
    }

    private final class KeptPayments implements Payments {
        @Override
        public void lock(Set<Iban> accounts) {
            locked = accounts;
        }

        @Override
        public boolean isImported(String sha256) {
            return statements.stream().anyMatch(statement -> statement.sha256().equals(sha256));
        }

        @Override
        public void add(ImportedStatement statement) {
            statements.add(statement);
        }

        @Override
        public Set<String> known(String account, Collection<String> keys) {
            return kept.values().stream()
                    .filter(transaction -> transaction.account().equals(account))
                    .map(ImportedTransaction::key)
                    .filter(keys::contains)
                    .collect(Collectors.toSet());
        }

        @Override
        public void addAll(List<ImportedTransaction> transactions) {
            for (ImportedTransaction transaction : transactions) {
                if (!known(transaction.account(), List.of(transaction.key())).isEmpty()) {
                    throw new IllegalStateException("there twice: " + transaction);
                }
                kept.put(transaction.id(), transaction);
            }
        }

        @Override
        public Optional<ReceivedPayment> find(PaymentId id) {
            return Optional.ofNullable(kept.get(id)).flatMap(ImportedTransaction::payment);
        }

        @Override
        public List<ReceivedPayment> unbooked() {
            return credits().stream()
                    .filter(payment -> !booked.containsKey(payment.id()))
                    .toList();
        }
    }

    private List<ReceivedPayment> credits() {
        return kept.values().stream()
                .map(ImportedTransaction::payment)
                .flatMap(Optional::stream)
                .toList();
    }

    private final class KeptBookings implements Bookings {
        @Override
        public void addAll(List<Booking> all) {
            for (Booking booking : all) {
                requireLocked(payments.find(booking.payment()).orElseThrow().account());
                if (booked.put(booking.payment(), booking) != null) {
                    throw new IllegalStateException("booked twice: " + booking);
                }
            }
        }

        @Override
        public Optional<Booking> of(PaymentId payment) {
            return Optional.ofNullable(booked.get(payment));
        }

        @Override
        public void remove(PaymentId payment) {
            booked.remove(payment);
        }

        @Override
        public List<Credit> credits() {
            return booked.values().stream()
                    .filter(booking -> booking.unallocated().isPositive())
                    .map(booking -> new Credit(booking.client(), booking.unallocated()))
                    .toList();
        }

        @Override
        public List<Sums> sums() {
            Money received = sum(PaymentDesk.this.credits().stream().map(ReceivedPayment::amount));
            Money allocated = sum(allocations().map(Allocation::amount));
            Money rests = sum(booked.values().stream().map(Booking::unallocated));
            Money unbooked = sum(payments.unbooked().stream().map(ReceivedPayment::amount));
            return List.of(new Sums(received, allocated, rests.plus(unbooked)));
        }
    }

    private Stream<Allocation> allocations() {
        return booked.values().stream().flatMap(booking -> booking.allocations().stream());
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(CZK), Money::plus);
    }

    private final class KeptReceivables implements Receivables {
        @Override
        public List<OpenInvoice> forMatching(Set<Iban> accounts, Set<VariableSymbol> symbols) {
            return find(issued.keySet()).stream()
                    .filter(invoice -> accounts.contains(invoice.account()))
                    .filter(invoice -> invoice.open().isPositive() || symbols.contains(invoice.variableSymbol()))
                    .toList();
        }

        @Override
        public List<OpenInvoice> dueBefore(LocalDate day) {
            return find(issued.keySet()).stream()
                    .filter(invoice ->
                            invoice.open().isPositive() && invoice.due().isBefore(day))
                    .toList();
        }

        @Override
        public List<OpenInvoice> find(Collection<InvoiceId> invoices) {
            return invoices.stream().filter(issued::containsKey).map(this::open).toList();
        }

        private OpenInvoice open(InvoiceId id) {
            OpenInvoice invoice = issued.get(id);
            return new OpenInvoice(
                    id,
                    invoice.number(),
                    invoice.variableSymbol(),
                    invoice.client(),
                    invoice.account(),
                    settlement(id).open(),
                    invoice.due());
        }

        @Override
        public List<PaidAmount> paidOn(InvoiceId invoice) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<InvoiceId, Settlement> settlements(Collection<InvoiceId> invoices) {
            return invoices.stream().collect(Collectors.toMap(id -> id, this::settlementOf));
        }

        private Settlement settlementOf(InvoiceId id) {
            Money allocated = sum(allocations()
                    .filter(allocation -> allocation.invoice().equals(id))
                    .map(Allocation::amount));
            Money surplus = sum(booked.values().stream()
                    .filter(booking -> booking.surplusOf().equals(Optional.of(id)))
                    .map(Booking::unallocated));
            return new Settlement(issued.get(id).open(), allocated, surplus);
        }
    }
}
