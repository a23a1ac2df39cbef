package eu.hodina.application.payment;

import static eu.hodina.application.fixture.Statements.credit;
import static eu.hodina.application.fixture.Statements.symbol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.RefusedException;
import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.fixture.Statements;
import eu.hodina.application.payment.StatementSourceException.Reason;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.PaymentState;
import eu.hodina.domain.payment.StatementFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is asked of the bank, and what becomes of its answer. It is 16 November 2026 at the firm. */
class FetchStatementsTest {
    private static final Iban OTHER = Iban.parse("CZ0620100000002000282668");
    private static final Statements WEEK =
            Statements.in(StatementFormat.FIO_JSON).number("7").days(9, 16).balances("0.00", "21780.75");
    private static final StatementReader ONE_PAYMENT =
            WEEK.with(credit("21780.75").symbols(symbol("20260123")).reference(Optional.of("22")));

    private final PaymentDesk desk = new PaymentDesk();
    private final List<String> asked = new ArrayList<>();
    private List<Iban> accounts = List.of(PaymentDesk.ACCOUNT);
    private int mostDays = 1_000;
    private Optional<Reason> refusal = Optional.empty();

    /** Its answers differ in their bytes, as those of Fio do. */
    private final class Bank implements StatementSource {
        @Override
        public List<Iban> accounts() {
            return accounts;
        }

        @Override
        public StatementFile fetch(Iban account, LocalDate from, LocalDate to) {
            asked.add(from + " " + to);
            if (refusal.isPresent()) {
                throw new StatementSourceException(refusal.get(), "no");
            }
            if (from.plusDays(mostDays).isBefore(to)) {
                throw new StatementSourceException(Reason.TOO_MUCH, "too many");
            }
            return StatementFile.of("week.json", ("answer " + asked.size()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private FetchStatements fetching(StatementReader reader) {
        return new Billing(
                        desk.ports,
                        Billing.Outside.closed().withStatements(reader).withBank(new Bank()),
                        InstantSource.fixed(Instant.parse("2026-11-15T23:30:00Z")),
                        new Random(8))
                .payments()
                .fetchStatements();
    }

    private FetchedAccount fetch(StatementReader reader) {
        return fetching(reader)
                .fetch(PaymentDesk.CALLER, Optional.empty(), Optional.empty())
                .accounts()
                .get(0);
    }

    @Test
    void a_certain_payment_is_booked_and_told() {
        InvoiceId invoice = desk.issue("F2026-0123", "21780.75", "alfa");
        FetchStatements.Outcome outcome =
                fetching(ONE_PAYMENT).fetch(PaymentDesk.CALLER, Optional.empty(), Optional.empty());
        assertThat(outcome.accounts().get(0).added()).isEqualTo(1);
        assertThat(outcome.answer().needPerson()).isZero();
        assertThat(outcome.answer().items().get(0).state()).isEqualTo(PaymentState.PAID);
        assertThat(desk.settlement(invoice).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void a_month_is_asked_for_first_and_then_what_overlaps_the_last_statement_by_a_week() {
        assertThat(fetch(ONE_PAYMENT).added()).isEqualTo(1);
        assertThat(fetch(ONE_PAYMENT).added()).isZero();
        assertThat(asked).containsExactly("2026-10-17 2026-11-16", "2026-11-09 2026-11-16");
    }

    @Test
    void an_answer_that_brings_nothing_new_leaves_no_trace() {
        fetch(ONE_PAYMENT);
        FetchedAccount again = fetch(ONE_PAYMENT);
        assertThat(again.reports().get(0).transactions()).isEqualTo(1);
        assertThat(again.reports().get(0).repeated()).isFalse();
        assertThat(desk.ports.payments().statements(Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void what_is_long_ago_is_asked_for_as_far_as_banks_give_it_without_more() {
        desk.read(
                new Statements(
                                StatementFormat.CAMT053,
                                "1",
                                Optional.of(LocalDate.parse("2026-01-01")),
                                Optional.of(LocalDate.parse("2026-01-31")),
                                Optional.empty(),
                                Optional.empty())
                        .balances("0.00", "5.00")
                        .with(credit("5.00")),
                "january");
        fetch(ONE_PAYMENT);
        assertThat(asked).containsExactly("2026-08-19 2026-11-16");
    }

    @Test
    void a_day_that_is_said_counts() {
        fetching(ONE_PAYMENT)
                .fetch(
                        PaymentDesk.CALLER,
                        Optional.of(PaymentDesk.ACCOUNT),
                        Optional.of(LocalDate.parse("2026-01-01")));
        assertThat(asked).containsExactly("2026-01-01 2026-11-16");
    }

    @Test
    void what_is_too_much_at_once_is_asked_for_by_halves() {
        mostDays = 10;
        FetchedAccount fetched = fetch(ONE_PAYMENT);
        assertThat(fetched.problem()).isEmpty();
        assertThat(fetched.reports()).hasSize(4);
        assertThat(fetched.added()).isEqualTo(1);
        assertThat(asked)
                .containsExactly(
                        "2026-10-17 2026-11-16",
                        "2026-10-17 2026-11-01",
                        "2026-10-17 2026-10-24",
                        "2026-10-25 2026-11-01",
                        "2026-11-02 2026-11-16",
                        "2026-11-02 2026-11-09",
                        "2026-11-10 2026-11-16");
    }

    @Test
    void a_single_day_that_is_too_much_is_told() {
        refusal = Optional.of(Reason.TOO_MUCH);
        assertThat(fetch(ONE_PAYMENT).problem()).contains("no");
        assertThat(asked).hasSize(6).endsWith("2026-10-17 2026-10-17");
    }

    @Test
    void an_account_that_fails_keeps_no_other_from_being_fetched() {
        accounts = List.of(OTHER, PaymentDesk.ACCOUNT);
        List<FetchedAccount> fetched = fetching(ONE_PAYMENT)
                .fetch(PaymentDesk.CALLER, Optional.empty(), Optional.empty())
                .accounts();
        assertThat(fetched.get(0).problem()).contains("account " + OTHER + " is none of the firm's");
        assertThat(fetched.get(1).added()).isEqualTo(1);
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_broken_answer_is_told_and_nothing_of_it_is_kept() {
        FetchedAccount fetched = fetch((file, sink) -> {
            ONE_PAYMENT.read(file, sink);
            throw UnreadableStatementException.at(file.name(), 3, 100, "the end was expected");
        });
        assertThat(fetched.problem()).contains("week.json, line 3, byte 100: the end was expected");
        assertThat(desk.ports.payments().unbooked()).isEmpty();
    }

    @Test
    void an_answer_of_an_account_that_is_not_ours_is_not_kept() {
        FetchedAccount fetched = fetch(WEEK.of(OTHER.value(), credit("1.00")));
        assertThat(fetched.problem())
                .contains("what came for account " + PaymentDesk.ACCOUNT + " is of [" + OTHER
                        + "], which is none of the firm's; nothing of it is kept");
        assertThat(desk.ports.payments().statements(Optional.empty(), 10)).isEmpty();
    }

    @Test
    void an_account_that_nobody_set_up_and_a_day_to_come_are_refused() {
        FetchStatements fetching = fetching(ONE_PAYMENT);
        assertThatThrownBy(() -> fetching.fetch(PaymentDesk.CALLER, Optional.of(OTHER), Optional.empty()))
                .isInstanceOf(RefusedException.class);
        LocalDate tomorrow = LocalDate.parse("2026-11-17");
        assertThatThrownBy(() -> fetching.fetch(PaymentDesk.CALLER, Optional.empty(), Optional.of(tomorrow)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("a day up to today was expected, 2026-11-16, not 2026-11-17");
        assertThat(asked).isEmpty();
    }

    @Test
    void nothing_is_fetched_where_nothing_is_set_up() {
        FetchStatements none = desk.payments().fetchStatements();
        assertThat(none.accounts()).isEmpty();
        assertThat(none.fetch(PaymentDesk.CALLER, Optional.empty(), Optional.empty())
                        .accounts())
                .isEmpty();
    }
}
