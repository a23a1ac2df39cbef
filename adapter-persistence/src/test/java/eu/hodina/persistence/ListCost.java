package eu.hodina.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.application.Ports;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** What the server reads for the page of a list. */
final class ListCost {
    /** Things on a page. */
    static final int SHOWN = 5;

    /** So many of each there are, so that a scan shows. */
    static final int MANY = 1_000;

    /** Rows and children of what is shown, and the steps to them. */
    private static final int ENOUGH = 100;

    private final Ports ports;
    private final Sql sql = new Sql(new JdbcTransactions(TestStore.operations()));

    ListCost(Ports ports) {
        this.ports = ports;
    }

    /** After many rows were written, so that the server knows how many. */
    void analyze(String... tables) {
        for (String table : List.of(tables)) {
            sql.list("ANALYZE TABLE " + table, row -> table);
        }
    }

    private long rowsRead() {
        return sql.total("SELECT SUM(CAST(variable_value AS UNSIGNED)) AS total FROM information_schema.session_status"
                + " WHERE variable_name LIKE 'HANDLER_READ%' AND variable_name <> 'HANDLER_READ_RND_DELETED'");
    }

    /** The list has {@value #SHOWN} things, and few rows more than these were read for it. */
    void assertLittle(String what, Supplier<Collection<?>> list) {
        ports.transactions().run(() -> {
            long first = rowsRead();
            long counting = rowsRead() - first;
            long before = rowsRead();
            assertThat(list.get()).as(what).hasSize(SHOWN);
            assertThat(rowsRead() - before - counting).as(what).isLessThan(ENOUGH);
        });
    }
}
