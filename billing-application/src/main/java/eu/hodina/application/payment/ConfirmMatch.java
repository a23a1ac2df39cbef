package eu.hodina.application.payment;

import static eu.hodina.application.payment.BookingRefusedException.Reason;

import eu.hodina.application.Transactions;
import eu.hodina.application.client.Clients;
import eu.hodina.application.invoice.Advances;
import eu.hodina.domain.client.Client;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.MatchReason;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Use case: a person says what a payment is for. It books exactly that, in the place of an earlier booking of the
 * payment, and the account that the money came from is known as the client's from then on.
 */
public final class ConfirmMatch {
    private final Transactions transactions;
    private final Payments payments;
    private final Bookings bookings;
    private final Receivables receivables;
    private final Clients clients;
    private final Advances advances;

    /**
     * Made by {@link eu.hodina.application.Billing#confirmMatch}.
     *
     * @param transactions make a call all or nothing
     * @param payments what came in
     * @param bookings what payments were booked to
     * @param receivables what is open
     * @param clients who pay
     * @param advances what became of payments of proformas
     */
    public ConfirmMatch(
            Transactions transactions,
            Payments payments,
            Bookings bookings,
            Receivables receivables,
            Clients clients,
            Advances advances) {
        this.transactions = Objects.requireNonNull(transactions, "transactions");
        this.payments = Objects.requireNonNull(payments, "payments");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.receivables = Objects.requireNonNull(receivables, "receivables");
        this.clients = Objects.requireNonNull(clients, "clients");
        this.advances = Objects.requireNonNull(advances, "advances");
    }

    /**
     * Books a payment; what is not allocated is the client's credit.
     *
     * @param id of the payment
     * @param allocations to invoices of one client; may be empty where the whole payment is an overpayment
     * @param surplusOf the invoice that the rest is an overpayment of; it has nothing open afterwards
     * @return what was booked
     * @throws BookingRefusedException where it cannot be booked so
     */
    public Booking confirm(PaymentId id, List<Allocation> allocations, Optional<InvoiceId> surplusOf) {
        ReceivedPayment payment = payments.find(id)
                .orElseThrow(() -> refused(id, Reason.NO_SUCH_PAYMENT, "there is no such credit on our accounts"));
        return transactions.call(() -> {
            payments.lock(Set.of(payment.account()));
            UndoMatch.takeBack(payment, bookings, clients, advances);
            Map<InvoiceId, OpenInvoice> invoices = invoices(payment, allocations, surplusOf);
            Money rest = rest(payment, allocations, invoices);
            surplusOf.ifPresent(invoice -> requireSettled(id, invoices.get(invoice), allocations));
            Client client = client(id, invoices);
            Booking booking = new Booking(
                    id,
                    kind(allocations, invoices, rest),
                    true,
                    allocations,
                    rest,
                    client.id(),
                    rest.isPositive() ? surplusOf : Optional.empty(),
                    List.of(MatchReason.CONFIRMED),
                    learn(payment, client));
            bookings.addAll(List.of(booking));
            return booking;
        });
    }

    private Map<InvoiceId, OpenInvoice> invoices(
            ReceivedPayment payment, List<Allocation> allocations, Optional<InvoiceId> surplusOf) {
        Set<InvoiceId> named =
                allocations.stream().map(Allocation::invoice).collect(Collectors.toCollection(TreeSet::new));
        surplusOf.ifPresent(named::add);
        if (named.isEmpty()) {
            throw refused(payment.id(), Reason.NO_INVOICE, "it names no invoice");
        }
        Map<InvoiceId, OpenInvoice> found =
                receivables.find(named).stream().collect(Collectors.toMap(OpenInvoice::id, Function.identity()));
        for (InvoiceId invoice : named) {
            if (!found.containsKey(invoice)) {
                throw refused(payment.id(), Reason.NO_SUCH_INVOICE, "there is no invoice " + invoice + " to be paid");
            }
        }
        found.values().forEach(invoice -> requireFitting(payment, invoice));
        return found;
    }

    private static void requireFitting(ReceivedPayment payment, OpenInvoice invoice) {
        if (!invoice.open().currency().equals(payment.amount().currency())) {
            throw refused(
                    payment.id(),
                    Reason.OTHER_CURRENCY,
                    "invoice " + invoice.number() + " is in " + invoice.open().currency() + ", " + payment.amount()
                            + " was paid");
        }
        if (!invoice.account().equals(payment.account())) {
            throw refused(
                    payment.id(),
                    Reason.OTHER_ACCOUNT,
                    "invoice " + invoice.number() + " is to be paid to " + invoice.account() + ", the money came to "
                            + payment.account());
        }
    }

    private static Money rest(
            ReceivedPayment payment, List<Allocation> allocations, Map<InvoiceId, OpenInvoice> invoices) {
        for (Allocation allocation : allocations) {
            OpenInvoice invoice = invoices.get(allocation.invoice());
            if (allocation.amount().compareTo(invoice.open()) > 0) {
                throw refused(
                        payment.id(),
                        Reason.MORE_THAN_OPEN,
                        "invoice " + invoice.number() + " has " + invoice.open() + " open, not " + allocation.amount());
            }
        }
        Money rest = allocations.stream().map(Allocation::amount).reduce(payment.amount(), Money::minus);
        if (rest.isNegative()) {
            throw refused(
                    payment.id(),
                    Reason.MORE_THAN_PAID,
                    payment.amount() + " was paid, " + payment.amount().minus(rest) + " is allocated");
        }
        return rest;
    }

    private static void requireSettled(PaymentId id, OpenInvoice invoice, List<Allocation> allocations) {
        Money open = allocations.stream()
                .filter(allocation -> allocation.invoice().equals(invoice.id()))
                .map(Allocation::amount)
                .reduce(invoice.open(), Money::minus);
        if (open.isPositive()) {
            throw refused(id, Reason.STILL_OPEN, "invoice " + invoice.number() + " has " + open + " open still");
        }
    }

    private Client client(PaymentId id, Map<InvoiceId, OpenInvoice> invoices) {
        Set<ClientId> found =
                invoices.values().stream().map(OpenInvoice::client).collect(Collectors.toSet());
        if (found.size() > 1) {
            throw refused(id, Reason.SEVERAL_CLIENTS, "its invoices are of " + found.size() + " clients");
        }
        ClientId client = found.iterator().next();
        clients.lock(client);
        return clients.find(client)
                .orElseThrow(
                        () -> new IllegalStateException("an invoice is of client " + client + ", who is not there"));
    }

    private boolean learn(ReceivedPayment payment, Client client) {
        boolean isNew = payment.sender()
                .filter(sender -> !client.knownAccounts().contains(sender))
                .isPresent();
        payment.sender().filter(sender -> isNew).ifPresent(sender -> clients.learnAccount(client.id(), sender));
        return isNew;
    }

    private static MatchKind kind(List<Allocation> allocations, Map<InvoiceId, OpenInvoice> invoices, Money rest) {
        if (rest.isPositive()) {
            return MatchKind.OVER;
        }
        if (allocations.size() > 1) {
            return MatchKind.SEVERAL;
        }
        Allocation only = allocations.get(0);
        return only.amount().equals(invoices.get(only.invoice()).open()) ? MatchKind.EXACT : MatchKind.PARTIAL;
    }

    private static BookingRefusedException refused(PaymentId id, Reason reason, String detail) {
        return new BookingRefusedException(id, reason, detail);
    }
}
