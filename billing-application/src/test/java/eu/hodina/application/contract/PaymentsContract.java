package eu.hodina.application.contract;

import static eu.hodina.application.fixture.Fixtures.ACCOUNT;
import static eu.hodina.application.fixture.Fixtures.aClient;
import static eu.hodina.application.fixture.Fixtures.aFirm;
import static eu.hodina.application.fixture.Fixtures.crowns;
import static eu.hodina.application.fixture.Fixtures.day;
import static eu.hodina.application.fixture.Fixtures.identityOf;
import static eu.hodina.application.fixture.Papers.aPdf;
import static eu.hodina.application.fixture.Papers.aStatement;
import static eu.hodina.application.fixture.Papers.aTransaction;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.payment.Bookings.Credit;
import eu.hodina.application.payment.Bookings.Sums;
import eu.hodina.application.payment.Decision;
import eu.hodina.application.payment.Difference;
import eu.hodina.application.payment.IgnoredPayment;
import eu.hodina.application.payment.ImportedStatement;
import eu.hodina.application.payment.ImportedTransaction;
import eu.hodina.application.payment.KeptTransaction;
import eu.hodina.application.payment.ListedTransaction;
import eu.hodina.application.payment.PaymentPlace;
import eu.hodina.application.payment.Sighting;
import eu.hodina.application.payment.StatementId;
import eu.hodina.application.payment.TransactionQuery;
import eu.hodina.application.payment.TransactionState;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.Invoice;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.Allocation;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.BookedPayment;
import eu.hodina.domain.payment.Booking;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.MatchPolicy;
import eu.hodina.domain.payment.MatchReason;
import eu.hodina.domain.payment.OpenInvoice;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.ReceivedPayment;
import eu.hodina.domain.payment.RunnerUp;
import eu.hodina.domain.payment.Settlement;
import eu.hodina.domain.payment.SettlementOrder;
import eu.hodina.domain.payment.StatementFormat;
import eu.hodina.domain.payment.TransactionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments, their bookings and what is still owed. */
public abstract class PaymentsContract extends PortsContract {
    private static final ImportedStatement STATEMENT = aStatement("2026-11.xml");
    private static final ImportedTransaction PAID = aTransaction(STATEMENT, 0, "2000.000");
    private static final ImportedTransaction DEBIT = aTransaction(STATEMENT, 1, "-150.00");
    private static final Invoice FIRST = anInvoice("FV20260001");
    private static final Invoice SECOND = anInvoice("FV20260002");
    private static final Set<Iban> OURS = Set.of(ACCOUNT);

    protected PaymentsContract(Ports empty) {
        super(empty);
    }

    @BeforeEach
    void a_statement_and_two_invoices() {
        ports().invoices().add(FIRST);
        ports().invoices().add(SECOND);
        ports().payments().add(STATEMENT);
        ports().payments().addAll(List.of(PAID, DEBIT));
    }

    /** 1 827.35 to the first invoice, 172.65 left. */
    private static Decision booking() {
        Booking booking = new Booking(
                PAID.id(),
                MatchKind.OVER,
                true,
                List.of(new Allocation(FIRST.id(), crowns("1827.35"))),
                crowns("172.65"),
                aClient("pekarna").id(),
                Optional.of(FIRST.id()),
                List.of(MatchReason.SYMBOL_EQUAL, MatchReason.AMOUNT_MORE),
                true);
        return new Decision(
                booking,
                List.of(),
                Optional.of(new RunnerUp(
                        MatchKind.SEVERAL,
                        List.of(
                                new Allocation(FIRST.id(), crowns("1827.35")),
                                new Allocation(SECOND.id(), crowns("172.65"))),
                        List.of(MatchReason.SENDER_KNOWN, MatchReason.SPREAD_IN_ORDER))),
                Optional.of("ucetni"),
                Instant.parse("2026-11-16T08:00:00.123456Z"));
    }

    @Test
    void a_file_is_known_by_its_hash() {
        assertThat(ports().payments().isImported(aPdf("2026-11.xml").sha256())).isTrue();
        assertThat(ports().payments().isImported(aPdf("2026-12.xml").sha256())).isFalse();
    }

    @Test
    void a_transaction_of_an_account_is_kept_once() {
        String absent = aPdf("absent").sha256();
        assertThat(ports().payments().known(ACCOUNT.value(), List.of(PAID.key(), absent)))
                .containsOnlyKeys(PAID.key())
                .containsValue(new KeptTransaction(PAID, StatementFormat.CAMT053));
        assertThat(ports().payments().known("", List.of(PAID.key()))).isEmpty();
        assertThat(ports().payments().known(ACCOUNT.value(), List.of())).isEmpty();
        assertThatThrownBy(() -> ports().payments().addAll(List.of(PAID))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_transaction_is_known_by_every_key_it_came_by() {
        String other = aPdf("gpc").sha256();
        Sighting sighting = new Sighting(PAID.id(), ACCOUNT.value(), other, StatementFormat.ABO);
        List<Long> contents = List.of(PAID.content());
        KeptTransaction kept = new KeptTransaction(PAID, StatementFormat.CAMT053);
        assertThat(ports().payments().alike(ACCOUNT.value(), contents, StatementFormat.ABO))
                .containsExactly(kept);
        assertThat(ports().payments().alike(ACCOUNT.value(), contents, StatementFormat.CAMT053))
                .isEmpty();
        ports().payments().sight(List.of(sighting));
        ports().payments().sight(List.of(sighting));
        assertThat(ports().payments().known(ACCOUNT.value(), List.of(other, PAID.key())))
                .containsOnly(Map.entry(other, kept), Map.entry(PAID.key(), kept));
        assertThat(ports().payments().alike(ACCOUNT.value(), contents, StatementFormat.ABO))
                .isEmpty();
        assertThat(ports().payments().sources(ACCOUNT.value())).containsExactly(StatementFormat.CAMT053);
        assertThat(ports().payments().sources("")).isEmpty();
    }

    @Test
    void what_is_announced_is_replaced_when_it_is_booked() {
        ImportedTransaction fresh = aTransaction(STATEMENT, 2, "500.00");
        ImportedTransaction announced = with(fresh, TransactionStatus.PENDING);
        assertThat(ports().payments().hasAnnounced(ACCOUNT.value())).isFalse();
        ports().payments().addAll(List.of(announced));
        assertThat(ports().payments().hasAnnounced(ACCOUNT.value())).isTrue();
        assertThat(ports().payments().find(fresh.id())).isEmpty();
        assertThat(ports().payments().alike(ACCOUNT.value(), List.of(announced.content()), StatementFormat.CAMT053))
                .containsExactly(new KeptTransaction(announced, StatementFormat.CAMT053));
        ports().payments().replaceAll(List.of(fresh));
        assertThat(ports().payments().hasAnnounced(ACCOUNT.value())).isFalse();
        assertThat(ports().payments().find(fresh.id())).isEqualTo(fresh.payment());
        assertThat(ports().payments().known(ACCOUNT.value(), List.of(fresh.key())))
                .containsValue(new KeptTransaction(fresh, StatementFormat.CAMT053));
    }

    private static ImportedTransaction with(ImportedTransaction one, TransactionStatus status) {
        BankTransaction booked = one.transaction();
        BankTransaction other = BankTransaction.of(booked.amount())
                .currency(booked.currency())
                .status(status)
                .symbols(booked.symbols())
                .build();
        return new ImportedTransaction(
                one.id(), one.statement(), one.position(), one.account(), one.key(), one.source(), one.ours(), other);
    }

    @Test
    void the_statement_before_is_the_one_that_ends_last() {
        assertThat(ports().payments().closedBefore(ACCOUNT, day("2026-11-16"), day("2026-11-30")))
                .containsExactly(STATEMENT);
        assertThat(ports().payments().closedBefore(ACCOUNT, day("2026-11-15"), day("2026-11-15")))
                .isEmpty();
        assertThat(ports().payments().closedBefore(ACCOUNT, day("2026-11-14"), day("2026-11-30")))
                .isEmpty();
    }

    @Test
    void a_credit_is_a_payment_and_a_debit_is_none() {
        ReceivedPayment payment = PAID.payment().orElseThrow();
        assertThat(ports().payments().find(PAID.id())).contains(payment);
        assertThat(ports().payments().find(DEBIT.id())).isEmpty();
        assertThat(ports().payments().find(new PaymentId(identityOf("none")))).isEmpty();
        assertThat(ports().payments().unbooked()).containsExactly(payment);
    }

    @Test
    void a_booking_comes_back_and_goes_away() {
        ports().bookings().addAll(List.of(booking()));
        assertThat(ports().bookings().of(PAID.id())).contains(booking());
        assertThat(ports().payments().unbooked()).isEmpty();
        assertThatThrownBy(() -> ports().bookings().addAll(List.of(booking())))
                .isInstanceOf(IllegalStateException.class);
        ports().bookings().remove(PAID.id());
        assertThat(ports().bookings().of(PAID.id())).isEmpty();
        assertThat(ports().payments().unbooked()).hasSize(1);
    }

    @Test
    void what_is_put_aside_comes_back_as_it_was() {
        Decision first = booking();
        Decision second = with(first, List.of(new Allocation(SECOND.id(), crowns("1827.10"))), "172.90");
        Decision third = new Decision(
                second.booking(),
                List.of(new Difference(SECOND.id(), Difference.Cause.ROUNDING, crowns("0.25"))),
                Optional.empty(),
                second.login(),
                second.at());
        ports().bookings().addAll(List.of(first));
        ports().bookings().putAside(PAID.id());
        ports().bookings().addAll(List.of(third));
        assertThat(ports().bookings().of(PAID.id())).contains(third);
        assertThat(ports().receivables().find(List.of(SECOND.id()))).containsExactly(open(SECOND, "0.00"));
        ports().bookings().putAside(PAID.id());
        assertThat(ports().bookings().of(PAID.id())).isEmpty();
        ports().bookings().addAll(List.of(second));
        assertThat(ports().bookings().restore(PAID.id())).contains(third);
        assertThat(ports().bookings().restore(PAID.id())).contains(first);
        assertThat(ports().bookings().of(PAID.id())).contains(first);
        assertThat(ports().bookings().restore(PAID.id())).isEmpty();
        assertThat(ports().bookings().of(PAID.id())).isEmpty();
    }

    private static Decision with(Decision one, List<Allocation> allocations, String rest) {
        Booking old = one.booking();
        return new Decision(
                new Booking(
                        old.payment(),
                        MatchKind.PARTIAL,
                        true,
                        allocations,
                        crowns(rest),
                        old.client(),
                        Optional.empty(),
                        List.of(MatchReason.CONFIRMED),
                        false),
                List.of(),
                Optional.empty(),
                one.login(),
                one.at());
    }

    @Test
    void what_comes_back_takes_back_what_was_booked() {
        ImportedTransaction back = aTransaction(STATEMENT, 2, "-2000.00");
        ports().payments().addAll(List.of(back));
        ports().bookings().addAll(List.of(booking()));
        ReceivedPayment paid = PAID.payment().orElseThrow();
        assertThat(ports().bookings().returnable(OURS, List.of(crowns("2000.00"))))
                .containsExactly(new BookedPayment(paid, booking().booking()));
        assertThat(ports().bookings().returnable(OURS, List.of(crowns("2000.01"))))
                .isEmpty();
        assertThat(ports().bookings().returnable(OURS, List.of())).isEmpty();
        Decision returned = new Decision(
                new Booking(
                        back.id(),
                        MatchKind.REFUND,
                        false,
                        List.of(new Allocation(FIRST.id(), crowns("-1827.35"))),
                        crowns("-172.65"),
                        aClient("pekarna").id(),
                        Optional.empty(),
                        Optional.of(PAID.id()),
                        List.of(MatchReason.REVERSES_PAYMENT),
                        false),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Instant.parse("2026-11-16T08:00:00Z"));
        ports().bookings().addAll(List.of(returned));
        assertThat(ports().bookings().of(back.id())).contains(returned);
        assertThat(ports().bookings().returnedBy(PAID.id())).contains(back.id());
        assertThat(ports().bookings().returnable(OURS, List.of(crowns("2000.00"))))
                .isEmpty();
        assertThat(ports().bookings().credits()).isEmpty();
        assertThat(ports().bookings()
                        .credit(aClient("pekarna").id(), crowns("1.00").currency()))
                .isEqualTo(crowns("0.00"));
        assertThat(ports().receivables().find(List.of(FIRST.id()))).containsExactly(open(FIRST, "1827.35"));
        assertThat(ports().bookings().sums()).containsExactly(new Sums(crowns("0.00"), crowns("0.00"), crowns("0.00")));
    }

    @Test
    void no_more_is_allocated_than_was_paid() {
        Decision first = booking();
        Decision more = with(
                first,
                List.of(new Allocation(FIRST.id(), crowns("1827.35")), new Allocation(SECOND.id(), crowns("172.66"))),
                "0.00");
        assertThatThrownBy(() -> ports().bookings().addAll(List.of(more))).isInstanceOf(RuntimeException.class);
        assertThat(ports().bookings().of(PAID.id())).isEmpty();
    }

    @Test
    void what_is_left_out_needs_nobody() {
        IgnoredPayment ignored =
                new IgnoredPayment(PAID.id(), "soukromý vklad", "ucetni", Instant.parse("2026-11-16T08:00:00Z"));
        ports().bookings().ignore(ignored);
        assertThat(ports().bookings().ignored(PAID.id())).contains(ignored);
        assertThat(ports().payments().unbooked()).isEmpty();
        assertThatThrownBy(() -> ports().bookings().ignore(ignored)).isInstanceOf(IllegalStateException.class);
        ports().bookings().unignore(PAID.id());
        assertThat(ports().bookings().ignored(PAID.id())).isEmpty();
        assertThat(ports().payments().unbooked()).hasSize(1);
    }

    @Test
    void what_waits_is_listed_by_day_and_identity() {
        ImportedTransaction other = aTransaction(STATEMENT, 2, "7.00");
        ports().payments().addAll(List.of(other));
        List<ReceivedPayment> all = ports().payments().unbooked();
        assertThat(all).hasSize(2);
        assertThat(ports().payments().unbooked(Optional.empty(), 1)).containsExactly(all.get(0));
        PaymentPlace first = PaymentPlace.of(all.get(0));
        assertThat(PaymentPlace.parse(first.toString())).isEqualTo(first);
        assertThat(ports().payments().unbooked(Optional.of(first), 5)).containsExactly(all.get(1));
    }

    @Test
    void transactions_are_listed_with_what_is_decided_on_them() {
        ListedTransaction waiting = new ListedTransaction(PAID, TransactionState.WAITING);
        ListedTransaction debit = new ListedTransaction(DEBIT, TransactionState.NONE);
        assertThat(ports().payments().list(TransactionQuery.ALL, Optional.empty(), 10))
                .containsExactlyInAnyOrder(waiting, debit);
        List<ListedTransaction> first = ports().payments().list(TransactionQuery.ALL, Optional.empty(), 1);
        PaymentPlace place = PaymentPlace.of(first.get(0).transaction());
        assertThat(ports().payments().list(TransactionQuery.ALL, Optional.of(place), 10))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first);
        assertThat(listed(TransactionState.WAITING)).containsExactly(waiting);
        assertThat(ports().payments().list(of("2026-11-11", "2026-11-30"), Optional.empty(), 10))
                .isEmpty();
        assertThat(ports().payments().list(of("2026-11-10", "2026-11-10"), Optional.empty(), 10))
                .hasSize(2);
        ports().bookings().addAll(List.of(booking()));
        assertThat(listed(TransactionState.BOOKED))
                .containsExactly(new ListedTransaction(PAID, TransactionState.BOOKED));
        assertThat(listed(TransactionState.WAITING)).isEmpty();
        assertThat(ports().payments().listed(DEBIT.id())).contains(debit);
        assertThat(ports().payments().listed(new PaymentId(identityOf("none")))).isEmpty();
        assertThat(ports().payments().statements(Optional.empty(), 10)).containsExactly(STATEMENT);
        assertThat(ports().payments().statements(Optional.of(STATEMENT.id()), 10))
                .isEmpty();
        assertThat(ports().payments().statement(STATEMENT.id())).contains(STATEMENT);
        assertThat(ports().payments().statement(new StatementId(identityOf("none"))))
                .isEmpty();
    }

    private List<ListedTransaction> listed(TransactionState state) {
        TransactionQuery query = new TransactionQuery(
                Optional.of(ACCOUNT.value()), Optional.empty(), Optional.empty(), Optional.of(state));
        return ports().payments().list(query, Optional.empty(), 10);
    }

    private static TransactionQuery of(String from, String to) {
        return new TransactionQuery(Optional.empty(), Optional.of(day(from)), Optional.of(day(to)), Optional.empty());
    }

    @Test
    void settings_of_a_firm_are_kept() {
        FirmId firm = aFirm().id();
        assertThat(ports().paymentPolicies().of(firm)).isEqualTo(MatchPolicy.standard());
        MatchPolicy other = new MatchPolicy(
                List.of(crowns("2.00"), Money.parse("EUR", "0.05")), List.of(), SettlementOrder.PRINCIPAL_FIRST);
        ports().paymentPolicies().keep(firm, other);
        ports().paymentPolicies().keep(firm, other);
        assertThat(ports().paymentPolicies().of(firm)).isEqualTo(other);
    }

    @Test
    void rests_are_there_to_be_used() {
        ports().bookings().addAll(List.of(booking()));
        assertThat(ports().bookings()
                        .rests(aClient("pekarna").id(), crowns("1.00").currency()))
                .containsExactly(booking());
        assertThat(ports().bookings()
                        .rests(aClient("kavarna").id(), crowns("1.00").currency()))
                .isEmpty();
        assertThat(ports().bookings()
                        .credit(aClient("pekarna").id(), crowns("1.00").currency()))
                .isEqualTo(crowns("172.65"));
    }

    @Test
    void credits_are_what_is_left() {
        assertThat(ports().bookings().credits()).isEmpty();
        ports().bookings().addAll(List.of(booking()));
        assertThat(ports().bookings().credits())
                .containsExactly(new Credit(aClient("pekarna").id(), crowns("172.65")));
    }

    @Test
    void sums_agree() {
        assertThat(ports().bookings().sums())
                .containsExactly(new Sums(crowns("2000.00"), crowns("0.00"), crowns("2000.00")));
        ports().bookings().addAll(List.of(booking()));
        assertThat(ports().bookings().sums())
                .containsExactly(new Sums(crowns("2000.00"), crowns("1827.35"), crowns("172.65")));
    }

    @Test
    void what_is_owed_falls_with_the_allocations() {
        Set<VariableSymbol> symbols = Set.of(FIRST.variableSymbol());
        assertThat(ports().receivables().forMatching(OURS, symbols))
                .containsExactly(open(FIRST, "1827.35"), open(SECOND, "1827.35"));
        assertThat(ports().openSymbols().openUnder(ACCOUNT, FIRST.variableSymbol()))
                .contains(FIRST.number());
        Iban other = Iban.parse("DE89370400440532013000");
        assertThat(ports().openSymbols().openUnder(other, FIRST.variableSymbol()))
                .isEmpty();
        ports().bookings().addAll(List.of(booking()));
        assertThat(ports().receivables().forMatching(OURS, symbols))
                .containsExactly(open(FIRST, "0.00"), open(SECOND, "1827.35"));
        assertThat(ports().openSymbols().openUnder(ACCOUNT, FIRST.variableSymbol()))
                .isEmpty();
        assertThat(ports().receivables().forMatching(OURS, Set.of())).containsExactly(open(SECOND, "1827.35"));
        assertThat(ports().receivables().forMatching(Set.of(), symbols)).isEmpty();
        assertThat(ports().receivables().find(List.of(FIRST.id()))).containsExactly(open(FIRST, "0.00"));
    }

    private static OpenInvoice open(Invoice invoice, String amount) {
        return new OpenInvoice(
                invoice.id(),
                invoice.number(),
                invoice.variableSymbol(),
                aClient("pekarna").id(),
                ACCOUNT,
                crowns(amount),
                day("2026-11-16"));
    }

    @Test
    void an_invoice_is_overdue_from_the_day_after_the_last_day_to_pay() {
        assertThat(ports().receivables().dueBefore(day("2026-11-16"))).isEmpty();
        assertThat(ports().receivables().dueBefore(day("2026-11-17"))).hasSize(2);
        ports().bookings().addAll(List.of(booking()));
        assertThat(ports().receivables().dueBefore(day("2026-11-17"))).containsExactly(open(SECOND, "1827.35"));
    }

    @Test
    void nobody_owes_what_was_cancelled() {
        ports().invoices().keepState(SECOND.cancelled());
        assertThat(ports().receivables().find(List.of(SECOND.id(), FIRST.id())))
                .containsExactly(open(FIRST, "1827.35"));
    }

    @Test
    void settlements_say_how_far_each_is_paid() {
        ports().bookings().addAll(List.of(booking()));
        InvoiceId absent = new InvoiceId(identityOf("none"));
        assertThat(ports().receivables().settlements(List.of(FIRST.id(), SECOND.id(), absent)))
                .containsOnlyKeys(FIRST.id(), SECOND.id())
                .containsEntry(FIRST.id(), new Settlement(crowns("1827.35"), crowns("1827.35"), crowns("172.65")))
                .containsEntry(SECOND.id(), Settlement.unpaid(crowns("1827.35")));
    }

    @Test
    void a_lock_is_taken_within_a_transaction() {
        inTransaction(() -> ports().payments().lock(OURS));
        assertThatThrownBy(() -> ports().payments().lock(OURS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("within a transaction");
    }
}
