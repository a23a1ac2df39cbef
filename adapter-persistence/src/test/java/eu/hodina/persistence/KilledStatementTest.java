package eu.hodina.persistence;

import static eu.hodina.application.fixture.Fixtures.ACCOUNT;
import static eu.hodina.application.fixture.Papers.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Billing;
import eu.hodina.application.Ports;
import eu.hodina.application.StoreUnavailableException;
import eu.hodina.application.fixture.Fixtures;
import eu.hodina.application.payment.ImportReport;
import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.StatementReader;
import eu.hodina.application.trail.Caller;
import eu.hodina.domain.payment.BankStatement;
import eu.hodina.domain.payment.BankTransaction;
import eu.hodina.domain.payment.PaymentSymbols;
import eu.hodina.domain.payment.StatementFormat;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connection is killed in the middle of a statement: nothing of it is left, and the next run is clean. */
class KilledStatementTest {
    private static final int ROWS = 5_500;

    private final Ports ports = TestStore.empty();
    private final Sql sql = new Sql(new JdbcTransactions(TestStore.operations()));

    @BeforeEach
    void a_small_firm() {
        Fixtures.aSmallFirmIn(ports);
        ports.invoices().add(anInvoice("FV20260001"));
    }

    /** 1.00 a row, the first of them 1 827.35 for the invoice. */
    private StatementReader reader(int killedAt) {
        AtomicInteger readings = new AtomicInteger();
        BankStatement head = new BankStatement(
                Optional.of(ACCOUNT.value()),
                Optional.of("CZK"),
                Optional.of("7"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return (file, sink) -> {
            boolean second = readings.incrementAndGet() == 2;
            sink.format(StatementFormat.CAMT053);
            sink.begin(head);
            for (int i = 0; i < ROWS; i++) {
                if (second && i == killedAt) {
                    sql.run("KILL CONNECTION_ID()");
                }
                sink.transaction(BankTransaction.of(new BigDecimal(i == 0 ? "1827.35" : "1.00"))
                        .booked(Optional.of(LocalDate.of(2026, 11, 10)))
                        .currency(Optional.of("CZK"))
                        .symbols(PaymentSymbols.find(i == 0 ? "20260001" : "", "", ""))
                        .build());
            }
            sink.end(head);
        };
    }

    private ImportReport read(int killedAt) {
        return new Billing(
                        ports,
                        Billing.Outside.closed().withStatements(reader(killedAt)),
                        InstantSource.system(),
                        new Random())
                .payments()
                .importStatement()
                .read(new Caller("ucetni", "r1"), StatementFile.of("a.xml", new byte[] {1, 2, 3}));
    }

    private long rows() {
        return sql.total("SELECT (SELECT COUNT(*) FROM bank_statement) + (SELECT COUNT(*) FROM bank_transaction)"
                + " + (SELECT COUNT(*) FROM booking) + (SELECT COUNT(*) FROM allocation) AS total");
    }

    @Test
    void nothing_is_left_and_the_next_run_is_clean() {
        assertThatThrownBy(() -> read(4_321)).isInstanceOf(StoreUnavailableException.class);
        assertThat(rows()).isZero();
        ImportReport report = read(ROWS);
        assertThat(report.repeated()).isFalse();
        assertThat(report.added()).isEqualTo(ROWS);
        assertThat(report.matched()).isEqualTo(1);
        assertThat(rows()).isEqualTo(1 + ROWS + 2);
        assertThat(read(ROWS).repeated()).isTrue();
    }
}
