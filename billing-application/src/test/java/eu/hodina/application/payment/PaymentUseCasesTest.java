package eu.hodina.application.payment;

import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.application.fixture.PaymentDesk.CALLER;
import static eu.hodina.application.fixture.Statements.credit;
import static eu.hodina.application.fixture.Statements.from;
import static eu.hodina.application.fixture.Statements.symbol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.fixture.Statements;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.PaymentState;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.MatchReason;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.StatementFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaymentUseCasesTest {
    private static final Iban SENDER = Iban.ofCzech("19-2000145399", "0100");
    private final PaymentDesk desk = new PaymentDesk();
    private final InvoiceId f123 = desk.issue("F2026-0123", "21780.75", "alfa");
    private final InvoiceId f124 = desk.issue("F2026-0124", "12100.00", "alfa");

    @Test
    void a_payment_by_symbol_books_itself_and_the_rest_waits_for_a_person() {
        ImportReport report = desk.read(
                statement(credit("21780.75").symbols(symbol("20260123")), credit("1.00"), debit("5.00")), "a.xml");
        assertThat(report.transactions()).isEqualTo(3);
        assertThat(report.added()).isEqualTo(3);
        assertThat(report.matched()).isEqualTo(1);
        assertThat(report.unmatched()).isEqualTo(1);
        assertThat(desk.settlement(f123).state()).isEqualTo(PaymentState.PAID);
        assertThat(report.suggestions().get(0).kind()).isEqualTo(MatchKind.NONE);
        assertBalanced("21781.75");
    }

    @Test
    void an_overpaid_invoice_says_so_and_the_sums_balance() {
        desk.read(statement(credit("25000.00").symbols(symbol("20260123"))), "a.xml");
        assertThat(desk.settlement(f123).state()).isEqualTo(PaymentState.OVERPAID);
        assertThat(desk.settlement(f123).surplus()).isEqualTo(czk("3219.25"));
        assertThat(desk.ports.bookings().credits())
                .containsExactly(new Bookings.Credit(PaymentDesk.client("alfa"), czk("3219.25")));
        assertBalanced("25000.00");
    }

    @Test
    void a_part_payment_leaves_the_rest_open() {
        desk.read(statement(credit("20000.00").symbols(symbol("20260123"))), "a.xml");
        assertThat(desk.settlement(f123).state()).isEqualTo(PaymentState.PARTLY_PAID);
        assertThat(desk.settlement(f123).open()).isEqualTo(czk("1780.75"));
    }

    @Test
    void the_same_file_again_adds_nothing_and_says_so() {
        StatementReader reader = statement(credit("21780.75").symbols(symbol("20260123")));
        desk.read(reader, "a.xml");
        ImportReport again = desk.read(reader, "a.xml");
        assertThat(again.repeated()).isTrue();
        assertThat(again.added()).isZero();
        assertBalanced("21780.75");
    }

    @Test
    void an_overlapping_file_adds_only_what_is_new() {
        desk.read(statement(credit("1.00").reference(Optional.of("R1"))), "a.xml");
        ImportReport second = desk.read(
                statement(
                        credit("1.00").reference(Optional.of("R1")),
                        credit("1.00").reference(Optional.of("R2"))),
                "b.xml");
        assertThat(second.added()).isEqualTo(1);
        assertThat(second.known()).isEqualTo(1);
    }

    @Test
    void two_real_payments_alike_in_everything_stay_two() {
        StatementReader twice = statement(credit("7.00"), credit("7.00"));
        assertThat(desk.read(twice, "a.xml").added()).isEqualTo(2);
        assertThat(desk.read(twice, "b.xml").added()).isZero();
        assertThat(desk.ports.payments().unbooked()).hasSize(2);
    }

    @Test
    void a_payment_and_its_fee_under_one_reference_are_two() {
        StatementReader reader = statement(
                credit("100.00").reference(Optional.of("77")), debit("2.00").reference(Optional.of("77")));
        assertThat(desk.read(reader, "a.xml").added()).isEqualTo(2);
    }

    @Test
    void a_second_transfer_under_the_same_symbol_is_an_overpayment_for_a_person() {
        desk.read(statement(credit("21780.75").symbols(symbol("20260123"))), "a.xml");
        ImportReport second = desk.read(
                statement(credit("21780.75").symbols(symbol("20260123")).reference(Optional.of("2"))), "b.xml");
        assertThat(second.matched()).isZero();
        assertThat(second.suggestions().get(0).kind()).isEqualTo(MatchKind.OVER);
        assertThat(second.suggestions().get(0).reasons()).contains(MatchReason.ALREADY_PAID);
        PaymentId payment = second.suggestions().get(0).payment().id();
        desk.payments()
                .decide()
                .book(CALLER, payment, 0, BookingDraft.of(List.of()).withSurplusOf(f123));
        assertThat(desk.settlement(f123).state()).isEqualTo(PaymentState.OVERPAID);
        assertBalanced("43561.50");
    }

    @Test
    void an_account_that_is_none_of_ours_is_read_in_and_nothing_booked() {
        ImportReport report = desk.read(
                statement("CZ5203000000192000145399", credit("21780.75").symbols(symbol("20260123"))), "cba.xml");
        assertThat(report.foreignAccounts()).containsExactly("CZ5203000000192000145399");
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.matches()).isEmpty();
        assertThat(desk.settlement(f123).state()).isEqualTo(PaymentState.OPEN);
        assertThat(desk.ports.bookings().sums()).isEmpty();
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing() {
        StatementReader broken = (file, sink) -> {
            statement(credit("1.00")).read(file, sink);
            throw UnreadableStatementException.at(file.name(), 3, 262, "cut off");
        };
        assertThatThrownBy(() -> desk.read(broken, "x.gpc"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessageContaining("x.gpc, line 3, byte 262");
        assertThat(desk.ports.payments().unbooked()).isEmpty();
        assertThat(desk.ports.payments().sources(PaymentDesk.ACCOUNT.value())).isEmpty();
    }

    @Test
    void a_text_that_is_too_long_to_be_kept_is_refused_with_its_transaction() {
        StatementReader fitting = statement(credit("1.00").reference(Optional.of("r".repeat(255))));
        assertThat(desk.read(fitting, "y.xml").added()).isEqualTo(1);
        StatementReader tooLong = statement(credit("1.00"), credit("2.00").reference(Optional.of("r".repeat(256))));
        assertThatThrownBy(() -> desk.read(tooLong, "x.xml"))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage("x.xml: transaction 2: at most 255 characters were expected of its reference, not 256");
        assertThat(desk.ports.payments().sources(PaymentDesk.ACCOUNT.value())).hasSize(1);
    }

    @Test
    void a_confirmed_split_books_exactly_and_teaches_the_account() {
        PaymentId payment = imported(credit("33880.75").counterparty(from(SENDER)));
        desk.payments()
                .decide()
                .book(
                        CALLER,
                        payment,
                        0,
                        BookingDraft.of(
                                List.of(new Allocation(f123, czk("21780.75")), new Allocation(f124, czk("12100.00")))));
        assertThat(desk.settlement(f123).state()).isEqualTo(PaymentState.PAID);
        assertThat(desk.settlement(f124).state()).isEqualTo(PaymentState.PAID);
        assertThat(desk.clients().find(PaymentDesk.client("alfa")).orElseThrow().knownAccounts())
                .containsExactly(SENDER);
        assertBalanced("33880.75");
    }

    @Test
    void undoing_brings_everything_back() {
        PaymentId payment = imported(credit("33880.75").counterparty(from(SENDER)));
        desk.payments()
                .decide()
                .book(
                        CALLER,
                        payment,
                        0,
                        BookingDraft.of(List.of(new Allocation(f124, czk("12100.00"))))
                                .withSurplusOf(f124));
        assertThat(desk.settlement(f124).surplus()).isEqualTo(czk("21780.75"));
        desk.payments().decide().undo(CALLER, payment, 1);
        assertThat(desk.settlement(f124).state()).isEqualTo(PaymentState.OPEN);
        assertThat(desk.ports.bookings().credits()).isEmpty();
        assertThat(desk.clients().find(PaymentDesk.client("alfa")).orElseThrow().knownAccounts())
                .isEmpty();
        assertBalanced("33880.75");
        assertThatThrownBy(() -> desk.payments().decide().undo(CALLER, payment, 2))
                .isInstanceOfSatisfying(
                        BookingRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(BookingRefusedException.Reason.NOT_BOOKED));
    }

    @Test
    void a_confirmed_account_suggests_the_next_payment() {
        PaymentId payment = imported(credit("21780.75").counterparty(from(SENDER)));
        desk.payments()
                .decide()
                .book(CALLER, payment, 0, BookingDraft.of(List.of(new Allocation(f123, czk("21780.75")))));
        ImportReport next = desk.read(statement(credit("12100.00").counterparty(from(SENDER))), "next.xml");
        assertThat(next.suggestions().get(0).reasons())
                .containsExactly(MatchReason.SENDER_KNOWN, MatchReason.AMOUNT_EQUAL);
        assertThat(desk.payments().suggest().all()).isEqualTo(next.suggestions());
    }

    @Test
    void what_cannot_be_booked_is_refused_with_its_reason() {
        InvoiceId beta = desk.issue("F2026-0125", "10.00", "beta");
        PaymentId payment = imported(credit("15000.00"));
        assertRefused(payment, BookingRefusedException.Reason.MORE_THAN_OPEN, new Allocation(f124, czk("12100.01")));
        assertRefused(payment, BookingRefusedException.Reason.MORE_THAN_PAID, new Allocation(f123, czk("15000.01")));
        assertRefused(
                payment,
                BookingRefusedException.Reason.NO_SUCH_INVOICE,
                new Allocation(new InvoiceId(identityOf("x")), czk("1.00")));
        assertRefused(
                payment,
                BookingRefusedException.Reason.SEVERAL_CLIENTS,
                new Allocation(beta, czk("10.00")),
                new Allocation(f123, czk("1.00")));
        assertRefused(payment, BookingRefusedException.Reason.NO_INVOICE);
    }

    private void assertRefused(PaymentId payment, BookingRefusedException.Reason reason, Allocation... allocations) {
        assertThatThrownBy(
                        () -> desk.payments().decide().book(CALLER, payment, 0, BookingDraft.of(List.of(allocations))))
                .isInstanceOfSatisfying(
                        BookingRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(desk.ports.bookings().of(payment)).isEmpty();
    }

    private PaymentId imported(BankTransaction.Builder transaction) {
        return desk.read(statement(transaction), "imported.xml")
                .suggestions()
                .get(0)
                .payment()
                .id();
    }

    private void assertBalanced(String received) {
        Bookings.Sums sums = desk.ports.bookings().sums().get(0);
        assertThat(sums.received()).isEqualTo(czk(received));
        assertThat(sums.allocated().plus(sums.unallocated())).isEqualTo(sums.received());
    }

    private static StatementReader statement(BankTransaction.Builder... transactions) {
        return statement(PaymentDesk.ACCOUNT.value(), transactions);
    }

    private static StatementReader statement(String account, BankTransaction.Builder... transactions) {
        return Statements.in(StatementFormat.CAMT053).of(account, transactions);
    }

    private static BankTransaction.Builder debit(String amount) {
        return credit("-" + amount);
    }

    private static Money czk(String amount) {
        return Money.parse("CZK", amount);
    }
}
