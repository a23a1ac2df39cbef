package eu.hodina.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.AlreadyThereException;
import eu.hodina.application.Ports;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that travel together, by the example of the trail. */
class WaitingInsertsTest {
    private static final String INSERT =
            Sql.insert("trail", "kind", "subject", "version", "changed_at", "login", "request_id");

    private final Ports ports = TestStore.empty();
    private final JdbcTransactions transactions = new JdbcTransactions(TestStore.operations());
    private final Sql sql = new Sql(transactions);

    private static Object[] row(String subject, int version) {
        return new Object[] {"thing", subject, version, "2026-11-23 10:00:00", "o'neil\\", "?"};
    }

    private long kept() {
        return sql.total("SELECT COUNT(*) AS total FROM trail WHERE kind = 'thing'");
    }

    @Test
    void rows_that_wait_are_there_for_whoever_asks_within_the_transaction() {
        transactions.run(() -> {
            sql.insertSoon(INSERT, row("a", 1));
            sql.insertSoon(INSERT, row("b", 1));
            assertThat(transactions.waiting().orElseThrow().isFull()).isFalse();
            assertThat(kept()).isEqualTo(2);
        });
        assertThat(kept()).isEqualTo(2);
        assertThat(sql.list(
                        "SELECT login, request_id FROM trail WHERE kind = 'thing'",
                        row -> row.text("login") + row.text("request_id")))
                .containsOnly("o'neil\\?");
    }

    @Test
    void few_and_many_rows_are_kept_at_the_end() {
        List<Integer> many = IntStream.rangeClosed(1, 12_000).boxed().toList();
        transactions.run(() -> {
            sql.insertSoon(INSERT, row("few", 1));
            sql.insertSoon(INSERT, many, version -> row("many", version));
            sql.insertSoon(INSERT, row("few", 2));
        });
        assertThat(kept()).isEqualTo(12_002);
    }

    @Test
    void rows_that_wait_are_gone_with_the_transaction() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    sql.insertSoon(INSERT, row("a", 1));
                    throw new UnsupportedOperationException();
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(kept()).isZero();
    }

    @Test
    void what_the_store_refuses_is_told_at_the_end_and_keeps_nothing() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    sql.insertSoon(INSERT, row("a", 1));
                    sql.insertSoon(INSERT, row("b", 1));
                    sql.insertSoon(INSERT, row("a", 1));
                }))
                .isInstanceOf(AlreadyThereException.class);
        assertThat(kept()).isZero();
        assertThat(ports.invoices().all()).isEmpty();
    }
}
