package eu.hodina.application.contract;

import static eu.hodina.application.fixture.PaymentDesk.ACCOUNT;
import static eu.hodina.application.fixture.PaymentDesk.CALLER;
import static eu.hodina.application.fixture.Statements.credit;
import static eu.hodina.application.fixture.Statements.symbol;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Ports;
import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.fixture.Statements;
import eu.hodina.application.payment.ReconcileBooks;
import eu.hodina.application.payment.ReconciledTransaction;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.payment.TransactionQuery;
import eu.hodina.application.payment.TransactionState;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.PaymentState;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.StatementFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statements that are read in before their account is the firm's. */
public abstract class LateAccountsContract {
    private static final Iban BEFORE = Iban.parse("CZ5508000000001234567899");
    private static final StatementReader FILE =
            Statements.in(StatementFormat.CAMT053).with(paying(), debit());
    private static final StatementReader OTHER =
            Statements.in(StatementFormat.CAMT053).number("8").with(credit("5.00"));

    private final PaymentDesk desk;
    private InvoiceId invoice = new InvoiceId("none");

    protected LateAccountsContract(Ports empty) {
        this.desk = new PaymentDesk(empty);
    }

    private static BankTransaction.Builder paying() {
        return credit("21780.75").symbols(symbol("20260123")).reference(Optional.of("L1"));
    }

    private static BankTransaction.Builder debit() {
        return credit("-15.00").reference(Optional.of("L2"));
    }

    @BeforeEach
    void an_invoice_of_an_account_that_is_not_yet_the_firms() {
        invoice = desk.issue("F2026-0123", "21780.75", "alfa");
        desk.moveTo(BEFORE);
    }

    @AfterEach
    void the_books_balance() {
        assertThat(Audit.breaches(desk.ports, desk.billing(), "payments", "documents", "symbols", "references"))
                .isEmpty();
    }

    private List<TransactionState> states() {
        TransactionQuery all =
                new TransactionQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return desk.ports.payments().list(all, Optional.empty(), 100).stream()
                .map(one -> one.state())
                .sorted()
                .toList();
    }

    private List<String> told(ReconcileBooks.Outcome outcome) {
        return outcome.answer().transactions().stream()
                .map(one -> one.file() + " " + one.index() + " " + one.kind() + " " + one.isCertain() + " "
                        + one.reasons().get(0))
                .toList();
    }

    @Test
    void a_credit_waits_as_soon_as_its_account_is_the_firms_and_is_confirmed() {
        desk.read(FILE, "a.xml");
        assertThat(states()).containsExactly(TransactionState.NONE, TransactionState.NONE);
        desk.moveTo(ACCOUNT);
        assertThat(states()).containsExactly(TransactionState.WAITING, TransactionState.NONE);
        PaymentId payment = desk.payments().suggest().all().get(0).payment().id();
        desk.payments().decide().confirm(CALLER, payment, 0, false);
        assertThat(desk.settlement(invoice).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void the_same_file_again_books_it() {
        assertThat(told(desk.reconcile(FILE, "a.xml")))
                .containsExactly("a.xml 0 NONE false FOREIGN_ACCOUNT", "a.xml 1 NONE false FOREIGN_ACCOUNT");
        desk.moveTo(ACCOUNT);
        ReconcileBooks.Outcome again = desk.reconcile(FILE, "a.xml");
        assertThat(told(again)).containsExactly("a.xml 0 EXACT true SYMBOL_EQUAL");
        assertThat(again.reports().get(0).repeated()).isTrue();
        assertThat(again.earlier()).isEqualTo(new ReconcileBooks.Earlier(1, 0));
        assertThat(desk.settlement(invoice).state()).isEqualTo(PaymentState.PAID);
        assertThat(told(desk.reconcile(FILE, "a.xml"))).isEmpty();
    }

    @Test
    void another_file_books_it_too() {
        desk.read(FILE, "a.xml");
        desk.moveTo(ACCOUNT);
        assertThat(told(desk.reconcile(OTHER, "b.xml")))
                .containsExactly("b.xml 0 NONE false NOTHING_FOUND", "a.xml 0 EXACT true SYMBOL_EQUAL");
        assertThat(desk.settlement(invoice).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void what_an_account_number_and_an_iban_brought_meanwhile_counts_once() {
        StatementReader abo = Statements.in(StatementFormat.ABO).of("0000192000145399", paying(), debit());
        desk.read(abo, "a.gpc");
        desk.read(FILE, "a.xml");
        assertThat(states()).hasSize(4).containsOnly(TransactionState.NONE);
        desk.moveTo(ACCOUNT);
        assertThat(states())
                .containsExactly(
                        TransactionState.WAITING, TransactionState.NONE, TransactionState.NONE, TransactionState.NONE);
        desk.reconcile(OTHER, "b.xml");
        assertThat(desk.settlement(invoice).surplus().isZero()).isTrue();
        assertThat(desk.settlement(invoice).state()).isEqualTo(PaymentState.PAID);
    }

    @Test
    void an_overlapping_file_of_the_account_number_adds_nothing_that_is_there() {
        Statements abo = Statements.in(StatementFormat.ABO);
        desk.read(abo.of("0000192000145399", paying()), "a.gpc");
        desk.moveTo(ACCOUNT);
        assertThat(desk.read(abo.of("0000192000145399", paying(), debit()), "b.gpc")
                        .added())
                .isEqualTo(1);
    }

    @Test
    void credits_on_an_account_that_is_none_of_ours_need_a_person_each_time() {
        ReconcileBooks.Outcome first = desk.reconcile(FILE, "a.xml");
        assertThat(first.answer().needPerson()).isEqualTo(1);
        assertThat(first.answer().transactions())
                .extracting(ReconciledTransaction::needsPerson)
                .containsExactly(true, false);
        ReconcileBooks.Outcome again = desk.reconcile(FILE, "a.xml");
        assertThat(told(again)).isEqualTo(told(first));
        assertThat(again.answer().needPerson()).isEqualTo(1);
        assertThat(states()).containsExactly(TransactionState.NONE, TransactionState.NONE);
    }
}
