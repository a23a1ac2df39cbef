package eu.hodina.application.payment;

import static eu.hodina.application.payment.BookingDesk.refused;
import static eu.hodina.application.payment.BookingRefusedException.Reason;

import eu.hodina.application.NotFoundException;
import eu.hodina.application.Page;
import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.MatchReason;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.PaymentId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Use cases: what clients have paid too much is shown, and used for other invoices. It is paid out by booking a debit to
 * the client ({@link DecidePayments#book} with {@link BookingDraft#credit}).
 */
public final class UseCredits {
    private final BookingDesk desk;

    UseCredits(Ports ports, ChangeRecorder recorder, InstantSource clock) {
        this.desk = new BookingDesk(ports, recorder, clock);
    }

    /** {@return what clients have paid too much and not got back, a sum a client and currency, by client} */
    public List<Bookings.Credit> all() {
        return desk.ports().transactions().call(() -> desk.ports().bookings().credits());
    }

    /**
     * {@return a page of {@link #all}}
     *
     * @param after where the page begins, client and currency as the page before said; none for the first
     * @param limit the most that it holds, from 1 to {@link Page#LONGEST}
     */
    public Page<Bookings.Credit> page(Optional<String> after, int limit) {
        List<Bookings.Credit> some = all().stream()
                .filter(credit ->
                        after.filter(key -> key(credit).compareTo(key) <= 0).isEmpty())
                .limit(limit + 1L)
                .toList();
        return Page.of(some, limit, UseCredits::key);
    }

    private static String key(Bookings.Credit credit) {
        return credit.client() + "/" + credit.amount().currency().getCurrencyCode();
    }

    /**
     * Uses a client's credit for an invoice: the rests of its payments are taken, oldest first. Each payment that gives
     * something has a new decision, which {@link DecidePayments#undo} takes back.
     *
     * @param caller who does it
     * @param invoice of the client whose credit it is
     * @param amount more than 0, at most what is open and what the client has
     * @return what is booked of the payments that gave something
     * @throws NotFoundException where there is no such invoice
     * @throws RefusedException where it is more than is open on it, or than the client has
     */
    public List<Decision> use(Caller caller, InvoiceId invoice, Money amount) {
        return desk.ports().transactions().call(() -> {
            desk.ports().payments().lock(accounts());
            OpenInvoice open = desk.ports().receivables().find(Set.of(invoice)).stream()
                    .filter(one -> one.kind() != DocumentKind.CREDIT_NOTE)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("invoice", invoice.value()));
            desk.ports().clients().lock(open.client());
            requireCovered(open, amount);
            return take(caller, open, amount);
        });
    }

    /** All of the firms: the rests may have come to any of them. */
    private Set<Iban> accounts() {
        return desk.ports().firms().all().stream()
                .flatMap(firm -> firm.accounts().stream())
                .map(BankAccount::iban)
                .collect(Collectors.toSet());
    }

    private void requireCovered(OpenInvoice open, Money amount) {
        if (!amount.isPositive()
                || !amount.currency().equals(open.open().currency())
                || amount.compareTo(open.open()) > 0) {
            throw new RefusedException(
                    "/amount", "more than 0 and at most " + open.open() + ", which is open, was expected: " + amount);
        }
        Money credit = desk.ports().bookings().credit(open.client(), amount.currency());
        if (amount.compareTo(credit) > 0) {
            throw new RefusedException(
                    "/amount", "at most the client's credit of " + credit + " was expected: " + amount);
        }
    }

    private List<Decision> take(Caller caller, OpenInvoice invoice, Money amount) {
        List<Decision> done = new ArrayList<>();
        Money wanted = amount;
        for (Decision before : desk.ports().bookings().rests(invoice.client(), amount.currency())) {
            PaymentId id = before.booking().payment();
            if (wanted.isPositive() && desk.ports().bookings().returnedBy(id).isEmpty()) {
                Money part = wanted.min(before.booking().unallocated());
                Decision after = with(caller, before, new Allocation(invoice.id(), part));
                desk.ports().bookings().putAside(id);
                desk.ports().bookings().addAll(List.of(after));
                desk.record(caller, id, desk.version(id), before, after);
                done.add(after);
                wanted = wanted.minus(part);
            }
        }
        if (wanted.isPositive()) {
            throw refused(
                    done.isEmpty()
                            ? new PaymentId("none")
                            : done.get(0).booking().payment(),
                    Reason.MORE_THAN_CREDIT,
                    wanted + " of the credit is missing");
        }
        return List.copyOf(done);
    }

    private Decision with(Caller caller, Decision before, Allocation more) {
        Booking old = before.booking();
        Money rest = old.unallocated().minus(more.amount());
        List<Allocation> allocations = new ArrayList<>();
        Money sum = more.amount();
        for (Allocation one : old.allocations()) {
            if (one.invoice().equals(more.invoice())) {
                sum = sum.plus(one.amount());
            } else {
                allocations.add(one);
            }
        }
        allocations.add(new Allocation(more.invoice(), sum));
        Booking booking = new Booking(
                old.payment(),
                old.kind(),
                true,
                allocations,
                rest,
                old.client(),
                rest.isPositive() ? old.surplusOf() : Optional.empty(),
                List.of(MatchReason.CONFIRMED),
                old.learnedAccount());
        return new Decision(
                booking,
                before.differences(),
                before.runnerUp(),
                Optional.of(caller.login()),
                desk.clock().instant());
    }
}
