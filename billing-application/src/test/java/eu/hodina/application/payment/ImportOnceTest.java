package eu.hodina.application.payment;

import static eu.hodina.application.fixture.Statements.ACCOUNT;
import static eu.hodina.application.fixture.Statements.credit;
import static eu.hodina.application.fixture.Statements.from;
import static eu.hodina.application.fixture.Statements.symbol;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.fixture.Statements;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.PaymentState;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.ReceivedPayment;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same money comes once, whatever brings it (formats.md 0.3, 0.4 and 8). */
class ImportOnceTest {
    private static final Iban SENDER = Iban.ofCzech("19-2000145399", "0100");
    private static final Iban OTHER = Iban.ofCzech("1265098001", "5500");

    private final PaymentDesk desk = new PaymentDesk();
    private final InvoiceId f123 = desk.issue("F2026-0123", "21780.75", "alfa");

    private static Statements advice() {
        return Statements.in(StatementFormat.CAMT054);
    }

    private static Statements statement() {
        return Statements.in(StatementFormat.CAMT053);
    }

    private static Statements gpc() {
        return Statements.in(StatementFormat.ABO);
    }

    @Test
    void the_day_comes_as_advice_then_as_statement_then_as_gpc_and_is_one_day() {
        ImportReport first = desk.read(
                advice().with(
                                credit("21780.75")
                                        .symbols(symbol("20260123"))
                                        .reference(Optional.of("B1"))
                                        .counterparty(from(SENDER)),
                                credit("7.00").reference(Optional.of("B2")),
                                credit("7.00").reference(Optional.of("B3"))),
                "a.054");
        assertThat(first.added()).isEqualTo(3);
        ImportReport second = desk.read(
                statement()
                        .with(
                                credit("7.00").reference(Optional.of("B3")),
                                credit("21780.75").symbols(symbol("20260123")).reference(Optional.of("B1")),
                                credit("7.00").reference(Optional.of("B2"))),
                "a.053");
        assertThat(second.added()).isZero();
        assertThat(second.known()).isEqualTo(3);
        assertThat(second.replaced()).isEqualTo(3);
        ImportReport third = desk.read(
                gpc().with(
                                credit("21780.75")
                                        .symbols(symbol("20260123"))
                                        .reference(Optional.of("1"))
                                        .counterparty(from(SENDER)),
                                credit("7.00").reference(Optional.of("2")),
                                credit("7.00").reference(Optional.of("3"))),
                "a.gpc");
        assertThat(third.added()).isZero();
        assertThat(third.known()).isEqualTo(3);
        assertThat(third.replaced()).isZero();
        assertThat(third.matches()).isEmpty();
        assertThat(desk.settlement(f123).state()).isEqualTo(PaymentState.PAID);
        assertThat(desk.ports.bookings().sums().get(0).received()).hasToString("21794.75 CZK");
    }

    @Test
    void a_third_payment_alike_in_everything_is_new_when_another_source_brings_three() {
        desk.read(statement().with(credit("7.00"), credit("7.00")), "a.053");
        ImportReport again = desk.read(gpc().with(credit("7.00"), credit("7.00"), credit("7.00")), "a.gpc");
        assertThat(again.known()).isEqualTo(2);
        assertThat(again.added()).isEqualTo(1);
        assertThat(desk.read(gpc().with(credit("7.00"), credit("7.00"), credit("7.00"), credit("7.00")), "b.gpc")
                        .added())
                .isEqualTo(1);
        assertThat(desk.read(statement().with(credit("7.00"), credit("7.00")), "b.053")
                        .added())
                .isZero();
    }

    @Test
    void an_advice_that_comes_after_the_statement_adds_nothing_and_says_nothing_better() {
        desk.read(statement().with(credit("7.00").reference(Optional.of("B1")).booked(day(10))), "a.053");
        ImportReport late = desk.read(
                advice().with(credit("7.00").reference(Optional.of("B1")).booked(day(9))), "a.054");
        assertThat(late.added()).isZero();
        assertThat(late.replaced()).isZero();
        assertThat(only().booked()).isEqualTo(day(10));
    }

    @Test
    void a_statement_says_it_better_than_an_advice_and_keeps_what_it_lacks() {
        desk.read(
                advice().with(credit("7.00")
                        .reference(Optional.of("B1"))
                        .booked(day(9))
                        .message(Optional.of("faktura F2026-0123"))
                        .counterparty(from(SENDER))),
                "a.054");
        ReceivedPayment before = only();
        desk.read(
                statement()
                        .with(credit("7.00")
                                .reference(Optional.of("B1"))
                                .booked(day(10))
                                .symbols(symbol("20260123"))),
                "a.053");
        assertThat(only().id()).isEqualTo(before.id());
        assertThat(only().booked()).isEqualTo(day(10));
        assertThat(only().variableSymbol())
                .hasValueSatisfying(vs -> assertThat(vs.digits()).isEqualTo("20260123"));
        assertThat(only().sender()).contains(SENDER);
        assertThat(only().texts()).containsExactly("faktura F2026-0123");
    }

    @Test
    void references_of_one_system_tell_two_payments_apart_that_are_alike_otherwise() {
        desk.read(statement().with(credit("7.00").reference(Optional.of("B1"))), "a.053");
        assertThat(desk.read(advice().with(credit("7.00").reference(Optional.of("B2"))), "a.054")
                        .added())
                .isEqualTo(1);
    }

    @Test
    void senders_tell_two_payments_apart_that_are_alike_otherwise() {
        desk.read(statement().with(credit("7.00").counterparty(from(SENDER))), "a.053");
        assertThat(desk.read(gpc().with(credit("7.00").counterparty(from(OTHER))), "a.gpc")
                        .added())
                .isEqualTo(1);
        assertThat(desk.read(gpc().with(credit("8.00").counterparty(from(OTHER))), "b.gpc")
                        .added())
                .isEqualTo(1);
    }

    @Test
    void days_amounts_and_symbols_tell_them_apart() {
        desk.read(statement().with(credit("7.00").symbols(symbol("1"))), "a.053");
        ImportReport gpc = desk.read(
                gpc().with(
                                credit("7.00").symbols(symbol("2")),
                                credit("7.01").symbols(symbol("1")),
                                credit("7.00").symbols(symbol("1")).booked(day(11)),
                                credit("7.00").symbols(symbol("1"))),
                "a.gpc");
        assertThat(gpc.added()).isEqualTo(3);
        assertThat(gpc.known()).isEqualTo(1);
    }

    @Test
    void document_numbers_of_gpc_begin_anew_every_day() {
        desk.read(gpc().with(credit("7.00").reference(Optional.of("1"))), "a.gpc");
        assertThat(desk.read(
                                gpc().with(credit("7.00")
                                        .reference(Optional.of("1"))
                                        .booked(day(11))),
                                "b.gpc")
                        .added())
                .isEqualTo(1);
    }

    @Test
    void an_announced_payment_pays_nothing_and_is_replaced_when_it_is_booked() {
        ImportReport announced = desk.read(
                Statements.in(StatementFormat.CAMT052)
                        .with(credit("21780.75")
                                .symbols(symbol("20260123"))
                                .booked(Optional.empty())
                                .status(TransactionStatus.PENDING)),
                "a.052");
        assertThat(announced.pending()).isEqualTo(1);
        assertThat(announced.added()).isZero();
        assertThat(desk.settlement(f123).state()).isEqualTo(PaymentState.OPEN);
        assertThat(desk.ports.payments().hasAnnounced(ACCOUNT.value())).isTrue();
        ImportReport booked = desk.read(
                statement().with(credit("21780.75").symbols(symbol("20260123")).reference(Optional.of("B1"))), "a.053");
        assertThat(booked.added()).isEqualTo(1);
        assertThat(booked.replaced()).isEqualTo(1);
        assertThat(booked.matched()).isEqualTo(1);
        assertThat(desk.settlement(f123).state()).isEqualTo(PaymentState.PAID);
        assertThat(desk.ports.payments().hasAnnounced(ACCOUNT.value())).isFalse();
        assertThat(desk.ports.bookings().sums().get(0).received()).hasToString("21780.75 CZK");
    }

    @Test
    void what_is_for_information_is_not_kept() {
        ImportReport report = desk.read(statement().with(credit("7.00").status(TransactionStatus.INFO)), "a.053");
        assertThat(report.pending()).isEqualTo(1);
        assertThat(desk.ports.payments().hasAnnounced(ACCOUNT.value())).isFalse();
        assertThat(desk.ports.bookings().sums()).isEmpty();
    }

    @Test
    void a_statement_that_does_not_open_with_what_the_one_before_closed_with_says_how_much() {
        desk.read(
                statement().number("9").days(9, 9).balances("100.00", "107.00").with(credit("7.00")), "9.053");
        ImportReport next = desk.read(
                statement()
                        .number("11")
                        .days(11, 11)
                        .balances("110.50", "118.50")
                        .with(credit("8.00")),
                "11.053");
        assertThat(next.warnings())
                .containsExactly("account CZ6508000000192000145399: statement 11 to 2026-11-11 opens with 110.50,"
                        + " statement 9 to 2026-11-09 closed with 107.00, difference 3.50");
        assertThat(next.added()).isEqualTo(1);
        // another format of the same day, which names the day before as its first
        assertThat(desk.read(
                                gpc().number("9")
                                        .days(8, 9)
                                        .balances("100.00", "107.00")
                                        .with(),
                                "9.gpc")
                        .warnings())
                .isEmpty();
        assertThat(desk.read(
                                gpc().number("12")
                                        .days(11, 12)
                                        .balances("118.50", "118.50")
                                        .with(),
                                "12.gpc")
                        .warnings())
                .isEmpty();
    }

    private static BankTransaction.Builder part(String amount, String reference) {
        return credit(amount).reference(Optional.of(reference)).batch(Optional.of("BATCH-7"));
    }

    private static BankTransaction.Builder whole(String amount) {
        return credit(amount).reference(Optional.of("BATCH-7"));
    }

    private String received() {
        return desk.ports.bookings().sums().get(0).received().toString();
    }

    @Test
    void parts_of_a_booking_that_come_first_are_the_money_and_the_sum_adds_nothing() {
        desk.read(advice().with(part("100.00", "P1"), part("200.00", "P2")), "a.054");
        for (String name : List.of("a.053", "b.053")) {
            ImportReport sum =
                    desk.read(statement().with(whole("300.00"), credit("7.00").reference(Optional.of("B9"))), name);
            assertThat(sum.replaced()).isZero();
            assertThat(sum.known()).isEqualTo(name.equals("a.053") ? 1 : 2);
        }
        assertThat(received()).isEqualTo("307.00 CZK");
        assertThat(desk.ports.payments().unbooked())
                .extracting(one -> one.amount().toString())
                .containsExactlyInAnyOrder("100.00 CZK", "200.00 CZK", "7.00 CZK");
        assertThat(desk.read(advice().with(part("100.00", "P1"), part("200.00", "P2")), "b.054")
                        .added())
                .isZero();
    }

    @Test
    void a_sum_that_comes_first_stays_one_and_its_parts_are_told() {
        desk.read(statement().with(whole("300.00")), "a.053");
        ImportReport parts = desk.read(advice().with(part("100.00", "P1"), part("200.00", "P2")), "a.054");
        assertThat(parts.added()).isZero();
        assertThat(parts.known()).isEqualTo(2);
        assertThat(parts.warnings())
                .containsExactly("booking BATCH-7 of 300.00: its 2 payments came before as one, and stay one");
        assertThat(received()).isEqualTo("300.00 CZK");
        // the same parts once more, and the sum
        assertThat(desk.read(advice().with(part("200.00", "P2"), part("100.00", "P1")), "b.054")
                        .added())
                .isZero();
        assertThat(desk.read(statement().with(whole("300.00")), "b.053").added())
                .isZero();
        assertThat(received()).isEqualTo("300.00 CZK");
    }

    @Test
    void a_sum_that_is_another_or_of_another_reference_is_other_money() {
        desk.read(advice().with(part("100.00", "P1"), part("200.00", "P2")), "a.054");
        assertThat(desk.read(statement().with(whole("300.01")), "a.053").added())
                .isEqualTo(1);
        assertThat(desk.read(statement().with(credit("300.00").reference(Optional.of("BATCH-8"))), "b.053")
                        .added())
                .isEqualTo(1);
        // a short number counts the entries of a statement, and begins anew in the next
        desk.read(
                advice().with(
                                part("1.00", "P3").batch(Optional.of("2")),
                                part("2.00", "P4").batch(Optional.of("2"))),
                "c.054");
        assertThat(desk.read(statement().with(credit("3.00").reference(Optional.of("2"))), "c.053")
                        .added())
                .isEqualTo(1);
    }

    @Test
    void a_sum_that_is_only_announced_does_not_take_its_booked_parts() {
        desk.read(
                Statements.in(StatementFormat.CAMT052)
                        .with(whole("300.00").booked(Optional.empty()).status(TransactionStatus.PENDING)),
                "a.052");
        assertThat(desk.read(statement().with(part("100.00", "P1"), part("200.00", "P2")), "a.053")
                        .added())
                .isEqualTo(2);
        assertThat(received()).isEqualTo("300.00 CZK");
    }

    @Test
    void the_parts_of_a_large_booking_stay_together() {
        BankTransaction.Builder[] parts = new BankTransaction.Builder[1_501];
        parts[0] = credit("7.00").reference(Optional.of("B1"));
        for (int i = 1; i < parts.length; i++) {
            parts[i] = part("2.00", "P" + i);
        }
        assertThat(desk.read(advice().with(parts), "a.054").added()).isEqualTo(1_501);
        assertThat(desk.read(statement().with(whole("3000.00")), "a.053").added())
                .isZero();
    }

    @Test
    void without_a_store_a_booking_in_parts_and_as_one_counts_once_too() {
        StatementReader parts = advice().with(part("100.00", "P1"), part("200.00", "P2"));
        StatementReader one = statement().with(whole("300.00"), credit("7.00").reference(Optional.of("B9")));
        ReconcileFiles reconcile =
                new ReconcileFiles((file, sink) -> (file.name().endsWith("054") ? parts : one).read(file, sink));
        StatementFile first = StatementFile.of("a.054", new byte[] {1});
        StatementFile second = StatementFile.of("a.053", new byte[] {2});
        for (List<StatementFile> files : List.of(List.of(first, second), List.of(second, first))) {
            assertThat(reconcile.reconcile(files, List.of()).transactions())
                    .filteredOn(item -> item.passedOver().isPresent())
                    .extracting(item -> item.file() + " " + item.passedOver().orElseThrow())
                    .containsOnly(files.get(1).name() + " SEEN_BEFORE")
                    .hasSize(files.get(1) == second ? 1 : 2);
        }
    }

    private static Optional<LocalDate> day(int day) {
        return Optional.of(LocalDate.of(2026, 11, day));
    }

    private ReceivedPayment only() {
        assertThat(desk.ports.payments().unbooked()).hasSize(1);
        return desk.ports.payments().unbooked().get(0);
    }
}
