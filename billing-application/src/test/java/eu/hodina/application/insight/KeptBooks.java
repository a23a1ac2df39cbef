package eu.hodina.application.insight;

import eu.hodina.application.BarePorts;
import eu.hodina.application.Transactions;
import eu.hodina.application.invoice.Invoices;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.order.Orders;
import eu.hodina.application.payment.Bookings;
import eu.hodina.application.payment.Decision;
import eu.hodina.application.payment.IgnoredPayment;
import eu.hodina.application.payment.Receivables;
import eu.hodina.application.people.Workers;
import eu.hodina.application.rating.RatedCharge;
import eu.hodina.application.rating.RatedPeriods;
import eu.hodina.application.time.WorkLogs;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceContent;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceLine;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.Party;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.Order;
import eu.hodina.domain.order.OrderId;
import eu.hodina.domain.order.Pricing;
import eu.hodina.domain.payment.BookedPayment;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.Settlement;
import eu.hodina.domain.people.CostRate;
import eu.hodina.domain.people.Worker;
import eu.hodina.domain.people.WorkerId;
import eu.hodina.domain.time.Correction;
import eu.hodina.domain.time.WorkLog;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the use cases of this package read, all in lists. */
final class KeptBooks extends BarePorts {
    private static final OrderId ORDER = new OrderId("order");

    final List<WorkLog> logs = new ArrayList<>();
    final List<Correction> corrections = new ArrayList<>();
    final List<RatedCharge> charges = new ArrayList<>();
    final List<Bookings.Sums> sums = new ArrayList<>();
    final List<Invoice> invoices = new ArrayList<>();
    final Map<InvoiceId, Money> totals = new HashMap<>();

    /** One line at 21 %. */
    static Invoice invoice(String number, String net) {
        Currency czk = Currency.getInstance("CZK");
        Party party = new Party(
                "Alfa",
                new PostalAddress("Dlouhá 1", "110 00", "Praha", "CZ"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        InvoiceLine line = new InvoiceLine(
                InvoiceLine.Kind.FEE,
                "Paušál",
                OptionalLong.empty(),
                Optional.empty(),
                Money.parse("CZK", net),
                VatCategory.STANDARD,
                Optional.of(VatRate.ofPercent("21")),
                Optional.empty());
        InvoiceContent content = new InvoiceContent(
                new FirmId("firm"),
                new ClientId("alfa"),
                party,
                party,
                VatStatus.PAYER,
                new BankAccount(Iban.parse("CZ6508000000192000145399"), Optional.empty(), czk, "ČS"),
                czk,
                Language.CS,
                DatePeriod.month(YearMonth.of(2026, 10)),
                14,
                List.of(),
                List.of(line));
        return Invoice.issue(
                new InvoiceId(number),
                new InvoiceNumber(number),
                content,
                LocalDate.parse("2026-11-02"),
                LocalDate.parse("2026-10-31"));
    }

    @Override
    public Transactions transactions() {
        return new Transactions() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        };
    }

    @Override
    public Orders orders() {
        Orders orders = new MemoryPorts().orders();
        orders.add(new Order(
                ORDER,
                "Z20260001",
                "Web",
                Optional.of(new ClientId("alfa")),
                Pricing.TIME,
                false,
                false,
                Optional.empty(),
                List.of(),
                List.of()));
        return orders;
    }

    @Override
    public WorkLogs workLogs() {
        WorkLogs kept = new MemoryPorts().workLogs();
        kept.addAll(logs);
        corrections.forEach(correction -> kept.correct(correction.corrects(), correction));
        // all that is charged is billed
        return (WorkLogs) Proxy.newProxyInstance(
                WorkLogs.class.getClassLoader(),
                new Class<?>[] {WorkLogs.class},
                (proxy, method, values) ->
                        method.getName().equals("isBilled") ? (Object) true : method.invoke(kept, values));
    }

    /** Anna costs 600.00 an hour from October. */
    @Override
    public Workers workers() {
        Workers workers = new MemoryPorts().workers();
        workers.add(new Worker(
                new WorkerId("anna"),
                "anna",
                "Anna",
                "anna@example.cz",
                List.of(new CostRate(
                        HourlyPrice.parse("CZK", "600.00"), Validity.from(LocalDate.parse("2026-10-01"))))));
        return workers;
    }

    /** October is rated. */
    @Override
    public RatedPeriods ratedPeriods() {
        return new BareRatedPeriods() {
            @Override
            public boolean isRated(Optional<ClientId> client, DatePeriod period) {
                return YearMonth.from(period.from()).equals(YearMonth.of(2026, 10));
            }

            @Override
            public List<RatedCharge> charges() {
                return charges;
            }

            @Override
            public long measuredMinutes() {
                return charges.stream().mapToLong(RatedCharge::measured).sum();
            }
        };
    }

    @Override
    public Invoices invoices() {
        return new Invoices() {
            @Override
            public List<Invoice> about(InvoiceId original) {
                return List.of();
            }

            @Override
            public void add(Invoice invoice) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void keepState(Invoice invoice) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Invoice> find(InvoiceId id) {
                return Optional.empty();
            }

            @Override
            public Optional<Invoice> find(InvoiceNumber number) {
                return Optional.empty();
            }

            @Override
            public List<Invoice> all() {
                return invoices;
            }

            @Override
            public List<Invoice> issuedOn(FirmId firm, DatePeriod days) {
                return List.of();
            }

            @Override
            public List<Invoice> taxedOn(FirmId firm, DatePeriod days) {
                return List.of();
            }

            @Override
            public List<Invoice> page(Optional<InvoiceNumber> before, int limit) {
                return invoices;
            }
        };
    }

    @Override
    public Receivables receivables() {
        return new Receivables() {
            @Override
            public List<PaidAmount> paidOn(InvoiceId invoice) {
                return List.of();
            }

            @Override
            public List<OpenInvoice> forMatching(Set<Iban> accounts, Set<VariableSymbol> symbols) {
                return List.of();
            }

            @Override
            public List<OpenInvoice> payableNotes(Set<Iban> accounts) {
                return List.of();
            }

            @Override
            public List<OpenInvoice> dueBefore(LocalDate day) {
                return List.of();
            }

            @Override
            public List<OpenInvoice> find(Collection<InvoiceId> ids) {
                return List.of();
            }

            @Override
            public Map<InvoiceId, Settlement> settlements(Collection<InvoiceId> ids) {
                return ids.stream().collect(Collectors.toMap(id -> id, id -> Settlement.unpaid(totals.get(id))));
            }
        };
    }

    @Override
    public Bookings bookings() {
        return new Bookings() {
            @Override
            public void addAll(List<Decision> decisions) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Decision> of(PaymentId payment) {
                return Optional.empty();
            }

            @Override
            public void putAside(PaymentId payment) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Decision> restore(PaymentId payment) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<PaymentId> returnedBy(PaymentId payment) {
                return Optional.empty();
            }

            @Override
            public List<BookedPayment> returnable(Set<Iban> accounts, Collection<Money> amounts) {
                return List.of();
            }

            @Override
            public Money credit(ClientId client, Currency currency) {
                return Money.zero(currency);
            }

            @Override
            public List<Decision> rests(ClientId client, Currency currency) {
                return List.of();
            }

            @Override
            public void ignore(IgnoredPayment ignored) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<IgnoredPayment> ignored(PaymentId payment) {
                return Optional.empty();
            }

            @Override
            public void unignore(PaymentId payment) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void remove(PaymentId payment) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Credit> credits() {
                return List.of();
            }

            @Override
            public List<Sums> sums() {
                return sums;
            }
        };
    }
}
