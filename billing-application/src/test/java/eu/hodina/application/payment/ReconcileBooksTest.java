package eu.hodina.application.payment;

import static eu.hodina.application.fixture.Statements.credit;
import static eu.hodina.application.fixture.Statements.symbol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.hodina.application.Billing;
import eu.hodina.application.fixture.PaymentDesk;
import eu.hodina.application.fixture.Statements;
import eu.hodina.application.payment.ReconciledTransaction.Part;
import eu.hodina.domain.invoice.InvoiceId;
import eu.hodina.domain.invoice.InvoiceNumber;
import eu.hodina.domain.invoice.PaymentState;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.payment.MatchKind;
import eu.hodina.domain.payment.StatementFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Statements over the books: what the new transactions pay, and the documents they paid. */
class ReconcileBooksTest {
    private static final StatementReader OCTOBER = Statements.in(StatementFormat.CAMT053)
            .number("7")
            .with(
                    credit("21780.75").symbols(symbol("20260123")).reference(Optional.of("B1")),
                    credit("5.00").reference(Optional.of("B2")),
                    credit("100.00").symbols(symbol("20260124")).reference(Optional.of("B3")));

    private final PaymentDesk desk = new PaymentDesk();
    private final InvoiceId paid = desk.issue("F2026-0123", "21780.75", "alfa");
    private final InvoiceId partly = desk.issue("F2026-0124", "300.00", "beta");
    private final ReconcileBooks reconcile = new Billing(
                    desk.ports,
                    Billing.Outside.closed().withStatements(OCTOBER),
                    InstantSource.fixed(Instant.parse("2026-11-16T08:00:00Z")),
                    new Random(7))
            .payments()
            .reconcile();

    private static List<StatementFile> file() {
        return List.of(StatementFile.of("10.xml", "10".getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertTold(Reconciliation answer) {
        assertThat(answer.transactions())
                .extracting(
                        ReconciledTransaction::statement,
                        ReconciledTransaction::index,
                        ReconciledTransaction::kind,
                        ReconciledTransaction::isCertain)
                .containsExactly(
                        tuple("7", 0, MatchKind.EXACT, true),
                        tuple("7", 1, MatchKind.NONE, false),
                        tuple("7", 2, MatchKind.PARTIAL, true));
        assertThat(answer.transactions().get(0).allocations())
                .containsExactly(new Part(new InvoiceNumber("F2026-0123"), Money.parse("CZK", "21780.75")));
        assertThat(answer.needPerson()).isEqualTo(1);
        assertThat(answer.items())
                .extracting(item -> item.item().number() + " " + item.open() + " " + item.state())
                .containsExactly("F2026-0123 0.00 CZK PAID", "F2026-0124 200.00 CZK PARTLY_PAID");
    }

    @Test
    void a_look_tells_all_and_keeps_nothing() {
        assertTold(reconcile.look(PaymentDesk.CALLER, file()).answer());
        assertThat(desk.settlement(paid).state()).isEqualTo(PaymentState.OPEN);
        assertThat(desk.ports.payments().unbooked()).isEmpty();
        // and so it can be told again
        assertTold(reconcile.look(PaymentDesk.CALLER, file()).answer());
    }

    @Test
    void what_is_certain_is_booked_and_told_once() {
        assertTold(reconcile.reconcile(PaymentDesk.CALLER, file()).answer());
        assertThat(desk.settlement(paid).state()).isEqualTo(PaymentState.PAID);
        assertThat(desk.settlement(partly).open()).isEqualTo(Money.parse("CZK", "200.00"));
        ReconcileBooks.Outcome again = reconcile.reconcile(PaymentDesk.CALLER, file());
        assertThat(again.reports().get(0).repeated()).isTrue();
        assertThat(again.answer().transactions()).isEmpty();
        assertThat(again.answer().items()).isEmpty();
    }
}
