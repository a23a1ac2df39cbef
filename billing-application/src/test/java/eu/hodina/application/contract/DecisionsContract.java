package eu.hodina.application.contract;

import static eu.hodina.application.fixture.PaymentDesk.CALLER;
import static eu.hodina.application.fixture.Statements.credit;
import static eu.hodina.application.fixture.Statements.from;
import static eu.hodina.application.fixture.Statements.symbol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.RefusedException;
import eu.hodina.application.Versioned;
import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.fixture.Statements;
import eu.hodina.application.invoice.AdvanceKey;
import eu.hodina.application.invoice.TaxAdvances;
import eu.hodina.application.payment.BookingDraft;
import eu.hodina.application.payment.BookingRefusedException;
import eu.hodina.application.payment.BookingRefusedException.Reason;
import eu.hodina.application.payment.Bookings;
import eu.hodina.application.payment.DecidePayments;
import eu.hodina.application.payment.Decision;
import eu.hodina.application.payment.Difference;
import eu.hodina.application.payment.ImportReport;
import eu.hodina.application.trail.StaleVersionException;
import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.DocumentKind;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.PaymentState;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.MatchPolicy;
import eu.hodina.domain.payment.MatchReason;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import eu.hodina.domain.payment.SettlementOrder;
import eu.hodina.domain.payment.StatementFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people decide on payments, over every store: it settles, it balances, and it is taken back exactly. */
public abstract class DecisionsContract {
    private static final Iban SENDER = Iban.ofCzech("19-2000145399", "0100");
    private static final ClientId ALFA = PaymentDesk.client("alfa");
    private static final ClientId BETA = PaymentDesk.client("beta");

    private final PaymentDesk desk;
    private int files;
    private InvoiceId f123 = new InvoiceId("none");
    private InvoiceId f124 = new InvoiceId("none");

    protected DecisionsContract(Ports empty) {
        this.desk = new PaymentDesk(empty);
    }

    @BeforeEach
    void two_invoices() {
        f123 = desk.issue("F2026-0123", "21780.75", "alfa");
        f124 = desk.issue("F2026-0124", "12100.00", "alfa");
    }

    @AfterEach
    void the_books_balance() {
        assertThat(Audit.breaches(desk.ports, desk.billing(), "payments", "documents", "symbols", "references"))
                .isEmpty();
    }

    private DecidePayments decide() {
        return desk.payments().decide();
    }

    private ImportReport read(BankTransaction.Builder... transactions) {
        return desk.read(Statements.in(StatementFormat.CAMT053).with(transactions), "file-" + ++files);
    }

    /** Of one transaction. */
    private PaymentId imported(BankTransaction.Builder transaction) {
        return read(transaction).matches().get(0).payment().id();
    }

    private static Money czk(String amount) {
        return Money.parse("CZK", amount);
    }

    private static Allocation part(InvoiceId invoice, String amount) {
        return new Allocation(invoice, czk(amount));
    }

    private static BankTransaction.Builder debit(String amount) {
        return credit("-" + amount);
    }

    private Money open(InvoiceId invoice) {
        return desk.settlement(invoice).open();
    }

    private Money creditOf(ClientId client) {
        return desk.ports.bookings().credit(client, czk("1.00").currency());
    }

    /** All that decisions change, but for the record of who decided what. */
    private List<Object> state(PaymentId... payments) {
        List<Object> state = new ArrayList<>();
        Stream.of(f123, f124).map(desk::settlement).forEach(state::add);
        for (PaymentId payment : payments) {
            state.add(desk.ports.bookings().of(payment));
            state.add(desk.ports.bookings().ignored(payment));
        }
        state.add(desk.ports.bookings().credits());
        state.add(desk.ports.bookings().sums());
        state.add(desk.ports.payments().unbooked());
        state.add(desk.ports.clients().all());
        return state;
    }

    private void assertRefused(Reason reason, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BookingRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void a_certain_one_books_itself_and_says_why_and_when() {
        PaymentId payment = imported(credit("21780.75").symbols(symbol("20260123")));
        Decision decision = decide().find(payment).value().orElseThrow();
        assertThat(decision.booking().kind()).isEqualTo(MatchKind.EXACT);
        assertThat(decision.booking().reasons()).contains(MatchReason.SYMBOL_EQUAL, MatchReason.AMOUNT_EQUAL);
        assertThat(decision.login()).isEmpty();
        assertThat(decision.at()).isEqualTo("2026-11-16T08:00:00Z");
    }

    @Test
    void a_suggestion_is_confirmed_and_undone_to_the_same_state() {
        PaymentId payment = imported(
                credit("21780.75").message(Optional.of("faktura F2026-0123")).counterparty(from(SENDER)));
        List<Object> before = state(payment);
        Versioned<Decision> booked = decide().confirm(CALLER, payment, 0, false);
        assertThat(booked.version()).isEqualTo(1);
        assertThat(booked.value().booking().allocations()).containsExactly(part(f123, "21780.75"));
        assertThat(booked.value().login()).contains("ucetni");
        assertThat(desk.settlement(f123).state()).isEqualTo(PaymentState.PAID);
        assertThat(desk.ports.clients().find(ALFA).orElseThrow().knownAccounts())
                .containsExactly(SENDER);
        assertRefused(Reason.ALREADY_DECIDED, () -> decide().confirm(CALLER, payment, 1, false));
        assertThat(decide().undo(CALLER, payment, 1).value()).isEmpty();
        assertThat(state(payment)).isEqualTo(before);
        assertThat(decide().find(payment).version()).isEqualTo(2);
    }

    @Test
    void a_correction_is_undone_to_what_it_took_the_place_of() {
        PaymentId payment =
                imported(credit("21780.75").symbols(symbol("20260123")).counterparty(from(SENDER)));
        List<Object> before = state(payment);
        decide().book(CALLER, payment, 0, BookingDraft.of(List.of(part(f124, "12100.00"), part(f123, "9680.75"))));
        assertThat(open(f123)).isEqualTo(czk("12100.00"));
        assertThat(open(f124)).isEqualTo(czk("0.00"));
        List<Object> between = state(payment);
        decide().book(CALLER, payment, 1, BookingDraft.credit(BETA));
        assertThat(creditOf(BETA)).isEqualTo(czk("21780.75"));
        assertThat(open(f123)).isEqualTo(czk("21780.75"));
        decide().undo(CALLER, payment, 2);
        assertThat(state(payment)).isEqualTo(between);
        decide().undo(CALLER, payment, 3);
        assertThat(state(payment)).isEqualTo(before);
    }

    @Test
    void what_cannot_be_restored_leaves_the_payment_as_it_came() {
        PaymentId first = imported(credit("21780.75").symbols(symbol("20260123")));
        decide().book(CALLER, first, 0, BookingDraft.credit(ALFA));
        PaymentId second =
                imported(credit("21780.75").symbols(symbol("20260123")).reference(Optional.of("2")));
        assertThat(decide().find(second).value()).isPresent();
        assertThat(decide().undo(CALLER, first, 1).value()).isEmpty();
        assertThat(open(f123)).isEqualTo(czk("0.00"));
        assertThat(desk.ports.payments().unbooked())
                .extracting(ReceivedPayment::id)
                .containsExactly(first);
    }

    @Test
    void a_split_follows_the_order_of_the_firm_and_leaves_a_credit() {
        InvoiceId penalty = desk.issue("UR2026-0001", "300.00", "alfa", DocumentKind.PENALTY);
        PaymentId payment = imported(credit("22000.00"));
        decide().split(CALLER, payment, 0, ALFA);
        assertThat(open(penalty)).isEqualTo(czk("0.00"));
        assertThat(open(f124)).isEqualTo(czk("12100.00").minus(czk("0.00")));
        assertThat(open(f123)).isEqualTo(czk("80.75"));
        decide().undo(CALLER, payment, 1);
        var policy = desk.payments().policy();
        policy.change(CALLER, desk.firm(), 0, MatchPolicy.standard().withOrder(SettlementOrder.PRINCIPAL_FIRST));
        decide().split(CALLER, payment, 2, ALFA);
        assertThat(open(penalty)).isEqualTo(czk("300.00"));
        assertThat(open(f123)).isEqualTo(czk("0.00"));
        assertThat(open(f124)).isEqualTo(czk("11880.75"));
    }

    @Test
    void what_is_private_needs_nobody_any_more_until_that_is_undone() {
        PaymentId payment = imported(credit("7.00"));
        List<Object> before = state(payment);
        decide().ignore(CALLER, payment, 0, "soukromý vklad");
        assertThat(desk.payments().suggest().all()).isEmpty();
        assertRefused(Reason.ALREADY_DECIDED, () -> decide().book(CALLER, payment, 1, BookingDraft.credit(ALFA)));
        assertRefused(Reason.ALREADY_DECIDED, () -> decide().ignore(CALLER, payment, 1, "znovu"));
        decide().undo(CALLER, payment, 1);
        assertThat(state(payment)).isEqualTo(before);
        assertRefused(Reason.NOT_BOOKED, () -> decide().undo(CALLER, payment, 2));
    }

    @Test
    void a_returned_payment_takes_its_booking_back_by_itself_and_that_is_undone_exactly() {
        PaymentId paid = imported(credit("25000.00").symbols(symbol("20260123")).counterparty(from(SENDER)));
        assertThat(creditOf(ALFA)).isEqualTo(czk("3219.25"));
        ImportReport back = read(debit("25000.00")
                .symbols(symbol("20260123"))
                .counterparty(from(SENDER))
                .booked(Optional.of(LocalDate.of(2026, 11, 12)))
                .reversal(true));
        assertThat(back.returned()).isEqualTo(1);
        assertThat(back.unmatched()).isZero();
        PaymentId debit = back.matches().get(0).payment().id();
        assertThat(open(f123)).isEqualTo(czk("21780.75"));
        assertThat(desk.settlement(f123).state()).isEqualTo(PaymentState.OPEN);
        assertThat(creditOf(ALFA)).isEqualTo(czk("0.00"));
        assertThat(desk.ports.bookings().credits()).isEmpty();
        assertRefused(Reason.CAME_BACK, () -> decide().undo(CALLER, paid, 0));
        decide().undo(CALLER, debit, 0);
        assertThat(open(f123)).isEqualTo(czk("0.00"));
        assertThat(creditOf(ALFA)).isEqualTo(czk("3219.25"));
        decide().book(CALLER, debit, 1, BookingDraft.returning(paid));
        assertThat(open(f123)).isEqualTo(czk("21780.75"));
    }

    @Test
    void a_return_is_not_undone_when_the_invoice_was_paid_again_meanwhile() {
        read(credit("21780.75").symbols(symbol("20260123")).counterparty(from(SENDER)));
        PaymentId debit = imported(debit("21780.75")
                .symbols(symbol("20260123"))
                .counterparty(from(SENDER))
                .reversal(true));
        read(credit("21780.75").symbols(symbol("20260123")).reference(Optional.of("again")));
        assertThat(open(f123)).isEqualTo(czk("0.00"));
        assertRefused(Reason.MORE_THAN_OPEN, () -> decide().undo(CALLER, debit, 0));
        assertThat(open(f123)).isEqualTo(czk("0.00"));
    }

    @Test
    void credit_is_used_for_another_invoice_and_given_back_by_undoing() {
        PaymentId payment = imported(credit("25000.00").symbols(symbol("20260123")));
        List<Object> before = state(payment);
        assertThat(desk.payments().credits().all()).containsExactly(new Bookings.Credit(ALFA, czk("3219.25")));
        List<Decision> used = desk.payments().credits().use(CALLER, f124, czk("3000.00"));
        assertThat(used).hasSize(1);
        assertThat(used.get(0).booking().allocations()).containsExactly(part(f123, "21780.75"), part(f124, "3000.00"));
        assertThat(open(f124)).isEqualTo(czk("9100.00"));
        assertThat(creditOf(ALFA)).isEqualTo(czk("219.25"));
        assertThatThrownBy(() -> desk.payments().credits().use(CALLER, f124, czk("219.26")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("219.25");
        decide().undo(CALLER, payment, 1);
        assertThat(state(payment)).isEqualTo(before);
    }

    @Test
    void credit_of_several_payments_is_used_oldest_first() {
        PaymentId later = imported(credit("22000.00").symbols(symbol("20260123")));
        PaymentId earlier =
                imported(credit("12200.00").symbols(symbol("20260124")).booked(Optional.of(LocalDate.of(2026, 11, 9))));
        InvoiceId f125 = desk.issue("F2026-0125", "1000.00", "alfa");
        List<Decision> used = desk.payments().credits().use(CALLER, f125, czk("200.00"));
        assertThat(used).extracting(one -> one.booking().payment()).containsExactly(earlier, later);
        assertThat(creditOf(ALFA)).isEqualTo(czk("119.25"));
        assertThat(open(f125)).isEqualTo(czk("800.00"));
    }

    @Test
    void credit_is_paid_out_by_a_debit_and_never_more_than_there_is() {
        PaymentId payment = imported(credit("25000.00").symbols(symbol("20260123")));
        PaymentId refund = imported(debit("3219.25"));
        PaymentId more = imported(debit("0.01"));
        Decision paidOut =
                decide().book(CALLER, refund, 0, BookingDraft.credit(ALFA)).value();
        assertThat(paidOut.booking().kind()).isEqualTo(MatchKind.REFUND);
        assertThat(paidOut.booking().unallocated()).isEqualTo(czk("-3219.25"));
        assertThat(desk.payments().credits().all()).isEmpty();
        assertRefused(Reason.MORE_THAN_CREDIT, () -> decide().book(CALLER, more, 0, BookingDraft.credit(ALFA)));
        assertRefused(Reason.MORE_THAN_CREDIT, () -> decide().undo(CALLER, payment, 0));
        assertRefused(
                Reason.MORE_THAN_CREDIT,
                () -> decide().book(
                                CALLER,
                                payment,
                                0,
                                BookingDraft.of(List.of(part(f123, "21780.75"), part(f124, "1.00")))));
        decide().undo(CALLER, refund, 1);
        assertThat(creditOf(ALFA)).isEqualTo(czk("3219.25"));
    }

    @Test
    void rounding_is_let_go_by_a_person_and_the_books_balance() {
        PaymentId over = imported(credit("21781.00").message(Optional.of("F2026-0123")));
        Difference kept = new Difference(f123, Difference.Cause.ROUNDING, czk("-0.25"));
        decide().book(
                        CALLER,
                        over,
                        0,
                        BookingDraft.of(List.of(part(f123, "21781.00"))).withDifferences(List.of(kept)));
        assertThat(open(f123)).isEqualTo(czk("0.00"));
        assertThat(desk.settlement(f123).state()).isEqualTo(PaymentState.PAID);
        assertThat(creditOf(ALFA)).isEqualTo(czk("0.00"));
        PaymentId under = imported(credit("12099.50").message(Optional.of("F2026-0124")));
        Difference let = new Difference(f124, Difference.Cause.ROUNDING, czk("0.50"));
        assertRefused(
                Reason.NO_DIFFERENCE,
                () -> decide().book(
                                CALLER,
                                under,
                                0,
                                BookingDraft.of(List.of(part(f124, "12099.00"))).withDifferences(List.of(let))));
        decide().book(
                        CALLER,
                        under,
                        0,
                        BookingDraft.of(List.of(part(f124, "12099.50"))).withDifferences(List.of(let)));
        assertThat(open(f124)).isEqualTo(czk("0.00"));
        decide().undo(CALLER, under, 1);
        assertThat(open(f124)).isEqualTo(czk("12100.00"));
    }

    @Test
    void a_difference_beyond_the_tolerance_is_none() {
        PaymentId payment = imported(credit("12098.99"));
        Difference tooMuch = new Difference(f124, Difference.Cause.ROUNDING, czk("1.01"));
        assertRefused(
                Reason.NO_DIFFERENCE,
                () -> decide().book(
                                CALLER,
                                payment,
                                0,
                                BookingDraft.of(List.of(part(f124, "12098.99"))).withDifferences(List.of(tooMuch))));
        Difference fee = new Difference(f124, Difference.Cause.FEE, czk("1.01"));
        decide().book(
                        CALLER,
                        payment,
                        0,
                        BookingDraft.of(List.of(part(f124, "12098.99"))).withDifferences(List.of(fee)));
        assertThat(open(f124)).isEqualTo(czk("0.00"));
    }

    @Test
    void a_fee_that_was_let_go_is_owed_again_when_the_payment_comes_back() {
        PaymentId payment =
                imported(credit("12000.00").symbols(symbol("20260124")).counterparty(from(SENDER)));
        Difference fee = new Difference(f124, Difference.Cause.FEE, czk("100.00"));
        decide().book(
                        CALLER,
                        payment,
                        0,
                        BookingDraft.of(List.of(part(f124, "12000.00"))).withDifferences(List.of(fee)));
        assertThat(open(f124)).isEqualTo(czk("0.00"));
        ImportReport back = read(debit("12000.00")
                .symbols(symbol("20260124"))
                .counterparty(from(SENDER))
                .reversal(true));
        assertThat(back.returned()).isEqualTo(1);
        assertThat(open(f124)).isEqualTo(czk("12100.00"));
    }

    @Test
    void a_paid_proforma_says_that_a_tax_document_is_due_and_is_not_undone_when_it_is_issued() {
        InvoiceId proforma = desk.proforma("ZF2026-0001", "12100.00", "alfa");
        PaymentId payment = imported(credit("12100.00"));
        Decision decision = decide().book(CALLER, payment, 0, BookingDraft.of(List.of(part(proforma, "12100.00"))))
                .value();
        assertThat(decision.booking().reasons()).contains(MatchReason.TAX_DOCUMENT_DUE);
        TaxAdvances advances = desk.billing().documents().taxAdvances();
        AdvanceKey key = new AdvanceKey(proforma, payment.value());
        assertThat(advances.untaxed(Optional.empty(), 10).items())
                .extracting(one -> one.advance().key())
                .containsExactly(key);
        desk.ports.advances().tax(key, f124);
        assertRefused(Reason.ADVANCE_USED, () -> decide().undo(CALLER, payment, 1));
    }

    @Test
    void what_does_not_fit_is_refused_with_its_reason() {
        PaymentId payment = imported(credit("15000.00"));
        PaymentId debit = imported(debit("15000.00"));
        InvoiceId beta = desk.issue("F2026-0125", "10.00", "beta");
        assertRefused(Reason.MORE_THAN_OPEN, () -> book(payment, part(f124, "12100.01")));
        assertRefused(Reason.MORE_THAN_PAID, () -> book(payment, part(f123, "15000.01")));
        assertRefused(Reason.SEVERAL_CLIENTS, () -> book(payment, part(f123, "1.00"), part(beta, "1.00")));
        assertRefused(Reason.NAMED_TWICE, () -> book(payment, part(f123, "1.00"), part(f123, "1.00")));
        Allocation euros = new Allocation(f123, Money.parse("EUR", "1.00"));
        assertRefused(Reason.OTHER_CURRENCY, () -> book(payment, euros));
        assertRefused(Reason.NO_INVOICE, () -> book(payment));
        assertRefused(Reason.MORE_THAN_OPEN, () -> book(payment, part(f123, "-1.00")));
        assertRefused(Reason.OTHER_DIRECTION, () -> book(debit, part(f123, "-1.00")));
        assertRefused(Reason.NOTHING_SUGGESTED, () -> decide().confirm(CALLER, payment, 0, false));
        assertRefused(Reason.NO_SUCH_PAYMENT, () -> book(new PaymentId(f123.value()), part(f123, "1.00")));
        assertRefused(Reason.NOT_BOOKED, () -> decide().book(CALLER, debit, 0, BookingDraft.returning(payment)));
        assertRefused(
                Reason.NO_SUCH_CLIENT,
                () -> decide().book(CALLER, payment, 0, BookingDraft.credit(new ClientId(f123.value()))));
        assertThat(desk.ports.bookings().of(payment)).isEmpty();
        assertThat(desk.ports.bookings().of(debit)).isEmpty();
    }

    private void book(PaymentId payment, Allocation... parts) {
        decide().book(CALLER, payment, 0, BookingDraft.of(List.of(parts)));
    }

    @Test
    void of_two_who_decide_at_once_one_is_told() {
        PaymentId payment = imported(credit("12100.00"));
        List<String> outcomes =
                together(() -> book(payment, part(f124, "12100.00")), () -> book(payment, part(f123, "12100.00")));
        assertThat(outcomes).containsExactlyInAnyOrder("done", StaleVersionException.class.getSimpleName());
        assertThat(open(f123).plus(open(f124))).isEqualTo(czk("21780.75"));
    }

    @Test
    void two_payments_that_are_booked_at_once_pay_an_invoice_once() {
        PaymentId first = imported(credit("12100.00").reference(Optional.of("1")));
        PaymentId second = imported(credit("12100.00").reference(Optional.of("2")));
        List<String> outcomes =
                together(() -> book(first, part(f124, "12100.00")), () -> book(second, part(f124, "12100.00")));
        assertThat(outcomes).containsExactlyInAnyOrder("done", BookingRefusedException.class.getSimpleName());
        assertThat(open(f124)).isEqualTo(czk("0.00"));
    }

    private static List<String> together(Runnable... all) {
        CyclicBarrier start = new CyclicBarrier(all.length);
        List<CompletableFuture<String>> running = Stream.of(all)
                .map(one -> CompletableFuture.supplyAsync(() -> {
                    try {
                        start.await();
                        one.run();
                        return "done";
                    } catch (Exception e) {
                        return e.getClass().getSimpleName();
                    }
                }))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }
}
