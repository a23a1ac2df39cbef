package eu.hodina.application.payment;

import static eu.hodina.application.fixture.Statements.credit;
import static eu.hodina.application.fixture.Statements.symbol;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import eu.hodina.domain.payment.PaymentId;
import eu.hodina.domain.payment.StatementFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        assertThat(again.reports().get(0).known()).isEqualTo(3);
        // of those that were known, the one that still needs a person, where it stands in the file
        assertThat(again.answer().transactions())
                .extracting(ReconciledTransaction::file, ReconciledTransaction::index, ReconciledTransaction::isCertain)
                .containsExactly(tuple("10.xml", 1, false));
        assertThat(again.answer().needPerson()).isEqualTo(1);
        assertThat(again.answer().items()).isEmpty();
        assertThat(again.earlier()).isEqualTo(new ReconcileBooks.Earlier(0, 0));
    }

    /** Which statement is in a file stands in its bytes; all are of the same account. */
    private static final Map<String, StatementReader> FILES = Map.of(
            "october", OCTOBER,
            "november",
                    Statements.in(StatementFormat.CAMT053)
                            .number("8")
                            .days(1, 10)
                            .with(
                                    credit("200.00").symbols(symbol("20260124")).reference(Optional.of("B4")),
                                    credit("5.00").reference(Optional.of("B2"))),
            "gpc",
                    Statements.in(StatementFormat.ABO)
                            .number("8")
                            .days(1, 10)
                            .with(
                                    credit("200.00").symbols(symbol("20260124")).reference(Optional.of("1")),
                                    credit("77.00").symbols(symbol("20260125")).reference(Optional.of("2"))));

    private static void readAny(StatementFile file, StatementSink sink) throws IOException {
        String name = new String(file.open().readAllBytes(), StandardCharsets.UTF_8);
        StatementReader reader = FILES.get(name);
        if (reader == null) {
            throw UnreadableStatementException.of(file.name(), "no statement was expected to be " + name);
        }
        reader.read(file, sink);
    }

    private static ReconcileBooks over(PaymentDesk desk) {
        return new Billing(
                        desk.ports,
                        Billing.Outside.closed().withStatements(ReconcileBooksTest::readAny),
                        InstantSource.fixed(Instant.parse("2026-11-16T08:00:00Z")),
                        new Random(7))
                .payments()
                .reconcile();
    }

    private static List<StatementFile> named(String... names) {
        return Stream.of(names)
                .map(name -> StatementFile.of(name, name.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** 20260124 is paid by 100.00 of one file and 200.00 of the other; 200.00 and 5.00 stand in two files each. */
    @Test
    void the_order_of_the_files_is_of_no_matter() {
        List<String> told = new ArrayList<>();
        for (String[] order : List.of(
                new String[] {"october", "november", "gpc"},
                new String[] {"gpc", "november", "october"},
                new String[] {"november", "gpc", "october"})) {
            PaymentDesk fresh = new PaymentDesk();
            InvoiceId alfa = fresh.issue("F2026-0123", "21780.75", "alfa");
            InvoiceId beta = fresh.issue("F2026-0124", "300.00", "beta");
            ReconcileBooks.Outcome outcome = over(fresh).reconcile(PaymentDesk.CALLER, named(order));
            assertThat(outcome.reports()).extracting(ImportReport::file).containsExactly(order);
            assertThat(fresh.settlement(alfa).state()).isEqualTo(PaymentState.PAID);
            assertThat(fresh.settlement(beta).state()).isEqualTo(PaymentState.PAID);
            assertThat(outcome.answer().needPerson()).isEqualTo(2);
            told.add(Stream.concat(
                            outcome.reports().stream()
                                    .sorted(Comparator.comparing(ImportReport::file))
                                    .map(report ->
                                            report.file() + " " + report.added() + " new " + report.known() + " known"),
                            outcome.answer().transactions().stream()
                                    .map(one -> one.file() + " "
                                            + one.transaction().amount() + " " + one.kind() + " " + one.reasons())
                                    .sorted())
                    .collect(Collectors.joining("\n")));
        }
        assertThat(told.get(0))
                .contains("gpc 1 new 1 known\nnovember 2 new 0 known\noctober 2 new 1 known\n")
                .contains("october 100.00 INSTALMENT", "november 200.00 PARTIAL", "gpc 77.00 NONE");
        assertThat(Set.copyOf(told)).hasSize(1);
    }

    @Test
    void one_file_that_is_no_statement_keeps_all_out() {
        ReconcileBooks books = over(desk);
        List<StatementFile> files = named("october", "broken");
        assertThatThrownBy(() -> books.reconcile(PaymentDesk.CALLER, files))
                .isInstanceOf(UnreadableStatementException.class)
                .hasMessage("broken: no statement was expected to be broken");
        assertThat(desk.settlement(paid).state()).isEqualTo(PaymentState.OPEN);
        assertThat(desk.ports.payments().unbooked()).isEmpty();
    }

    /** 77.00 came under 20260125 before that was issued. */
    @Test
    void what_waits_from_before_is_matched_anew_and_told() {
        ReconcileBooks books = over(desk);
        assertThat(books.reconcile(PaymentDesk.CALLER, named("gpc")).answer().needPerson())
                .isEqualTo(1);
        InvoiceId late = desk.issue("F2026-0125", "77.00", "alfa");
        ReconcileBooks.Outcome outcome = books.reconcile(PaymentDesk.CALLER, named("october"));
        assertThat(outcome.earlier()).isEqualTo(new ReconcileBooks.Earlier(1, 0));
        assertThat(outcome.answer().transactions())
                .extracting(
                        ReconciledTransaction::file,
                        ReconciledTransaction::statement,
                        ReconciledTransaction::index,
                        ReconciledTransaction::kind)
                .contains(tuple("gpc", "8", 1, MatchKind.EXACT));
        assertThat(desk.settlement(late).state()).isEqualTo(PaymentState.PAID);
        assertThat(books.reconcile(PaymentDesk.CALLER, named("gpc")).earlier())
                .isEqualTo(new ReconcileBooks.Earlier(0, 1));
    }

    @Test
    void what_a_person_has_undone_does_not_book_itself_again() {
        ReconcileBooks books = over(desk);
        books.reconcile(PaymentDesk.CALLER, named("october"));
        PaymentId id = desk.ports.payments().list(TransactionQuery.ALL, Optional.empty(), 10).stream()
                .map(ListedTransaction::transaction)
                .filter(one -> one.transaction().amount().intValue() == 21780)
                .findFirst()
                .orElseThrow()
                .id();
        desk.payments().decide().undo(PaymentDesk.CALLER, id, 0);
        assertThat(desk.settlement(paid).state()).isEqualTo(PaymentState.OPEN);
        ReconcileBooks.Outcome outcome = books.reconcile(PaymentDesk.CALLER, named("november"));
        assertThat(desk.settlement(paid).state()).isEqualTo(PaymentState.OPEN);
        assertThat(outcome.earlier()).isEqualTo(new ReconcileBooks.Earlier(0, 1));
        ReconcileBooks.Outcome again = books.reconcile(PaymentDesk.CALLER, named("october"));
        assertThat(again.answer().transactions())
                .extracting(ReconciledTransaction::index, ReconciledTransaction::kind, ReconciledTransaction::isCertain)
                .contains(tuple(0, MatchKind.EXACT, false));
        assertThat(again.answer().needPerson()).isEqualTo(2);
    }
}
