package eu.hodina.application.memory;

import eu.hodina.application.invoice.DocumentBalance;
import eu.hodina.application.payment.Decision;
import eu.hodina.application.payment.Difference;
import eu.hodina.application.payment.Receivables;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceState;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.Settlement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Twin of the receivables: the invoices less what is allocated to them. */
final class MemoryReceivables implements Receivables {
    private final MemoryInvoices invoices;
    private final Shelf<PaymentId, Decision> bookings;
    private final MemoryDocumentAccounts accounts;
    private final MemoryPayments payments;

    MemoryReceivables(
            MemoryInvoices invoices,
            Shelf<PaymentId, Decision> bookings,
            MemoryDocumentAccounts accounts,
            MemoryPayments payments) {
        this.invoices = invoices;
        this.bookings = bookings;
        this.accounts = accounts;
        this.payments = payments;
    }

    @Override
    public List<OpenInvoice> forMatching(Set<Iban> accounts, Set<VariableSymbol> symbols) {
        return owed().filter(invoice -> accounts.contains(invoice.account()))
                .filter(invoice -> invoice.open().isPositive() || symbols.contains(invoice.variableSymbol()))
                .toList();
    }

    @Override
    public List<OpenInvoice> payableNotes(Set<Iban> accounts) {
        return notes().filter(
                        note -> accounts.contains(note.account()) && note.open().isNegative())
                .toList();
    }

    /** By number. */
    private Stream<OpenInvoice> notes() {
        return invoices.all().stream()
                .filter(invoice -> invoice.state() == InvoiceState.ISSUED || invoice.state() == InvoiceState.SENT)
                .filter(invoice -> invoice.content().kind() == DocumentKind.CREDIT_NOTE)
                .map(this::open);
    }

    @Override
    public List<OpenInvoice> dueBefore(LocalDate day) {
        return owed().filter(
                        invoice -> invoice.open().isPositive() && invoice.due().isBefore(day))
                .filter(invoice ->
                        invoices.find(invoice.id()).orElseThrow().content().kind() != DocumentKind.PROFORMA)
                .toList();
    }

    @Override
    public List<OpenInvoice> find(Collection<InvoiceId> some) {
        return Stream.concat(owed(), notes())
                .filter(invoice -> some.contains(invoice.id()))
                .sorted(Comparator.comparing(OpenInvoice::number))
                .toList();
    }

    @Override
    public Map<InvoiceId, Settlement> settlements(Collection<InvoiceId> some) {
        return some.stream()
                .distinct()
                .flatMap(id -> invoices.find(id).stream())
                .collect(Collectors.toMap(Invoice::id, this::settlement));
    }

    @Override
    public List<PaidAmount> paidOn(InvoiceId id) {
        Stream<PaidAmount> booked = bookings.all()
                .flatMap(decision -> Stream.concat(
                                decision.booking().allocations().stream()
                                        .filter(allocation ->
                                                allocation.invoice().equals(id))
                                        .map(Allocation::amount),
                                decision.differences().stream()
                                        .filter(difference ->
                                                difference.invoice().equals(id))
                                        .map(Difference::amount))
                        .map(amount -> new PaidAmount(dayOf(decision), amount)));
        return Stream.concat(booked, accounts.paidOn(id))
                .sorted(Comparator.comparing(PaidAmount::day).thenComparing(PaidAmount::amount))
                .toList();
    }

    private LocalDate dayOf(Decision decision) {
        return payments.findEither(decision.booking().payment())
                .orElseThrow()
                .booked()
                .orElseThrow();
    }

    /** By number. */
    private Stream<OpenInvoice> owed() {
        return invoices.all().stream()
                .filter(invoice -> invoice.state() == InvoiceState.ISSUED || invoice.state() == InvoiceState.SENT)
                .filter(MemoryDocumentAccounts::canBeOwed)
                .map(this::open);
    }

    private OpenInvoice open(Invoice invoice) {
        return new OpenInvoice(
                invoice.id(),
                invoice.number(),
                invoice.content().kind(),
                invoice.variableSymbol(),
                invoice.content().client(),
                invoice.content().account().iban(),
                settlement(invoice).open(),
                invoice.dueDate());
    }

    private Settlement settlement(Invoice invoice) {
        Money zero = Money.zero(invoice.content().currency());
        DocumentBalance balance = accounts.balance(invoice.id());
        Money surplus = bookings.all()
                .map(Decision::booking)
                .filter(booking -> booking.surplusOf().equals(Optional.of(invoice.id())))
                .map(Booking::unallocated)
                .reduce(zero, Money::plus);
        return new Settlement(balance.payable(), balance.paid(), surplus, balance.credited());
    }
}
