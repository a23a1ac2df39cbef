package eu.hodina.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.Ports;
import eu.hodina.application.StoreUnavailableException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LostConnectionTest {

    @Test
    void a_connection_that_is_killed_in_the_middle_of_the_work_is_a_store_that_is_away() {
        Ports ports = TestStore.empty();
        Sql sql = new Sql(new JdbcTransactions(TestStore.operations()));
        assertThatThrownBy(() -> ports.transactions().run(() -> {
                    ports.users().count();
                    sql.run("KILL CONNECTION_ID()");
                    ports.users().count();
                }))
                .isInstanceOf(StoreUnavailableException.class)
                .hasMessageStartingWith("the database does not answer: ");

        assertThat(ports.transactions().<Long>call(() -> ports.users().count()))
                .as("the next one has a new connection")
                .isZero();
    }

    @Test
    void what_the_database_refuses_is_no_lost_connection() {
        Sql sql = new Sql(new JdbcTransactions(TestStore.operations()));
        assertThatThrownBy(() -> sql.run("SELECT nothing FROM nowhere")).isInstanceOf(StorageException.class);
    }

    @ParameterizedTest
    @CsvSource({"08S01, 0, true", "08000, 0, true", "70100, 1927, true", "HY000, 1205, false", "40001, 1213, false"})
    void the_class_of_the_state_or_the_code_tells(String state, int code, boolean lost) {
        SQLException failure = new SQLException("x", state, code);
        assertThat(LostConnection.isIn(new IllegalStateException(new StorageException("asked", failure))))
                .isEqualTo(lost);
    }

    @Test
    void a_pool_that_gets_no_connection_is_one_and_a_circle_of_causes_ends() {
        assertThat(LostConnection.isIn(new RuntimeException(new SQLTransientConnectionException("timed out"))))
                .isTrue();
        RuntimeException first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", first));
        assertThat(LostConnection.isIn(first)).isFalse();
        assertThat(LostConnection.isIn(new SQLException("no state"))).isFalse();
        assertThat(LostConnection.isIn(
                        new IllegalStateException("rolled back", new SQLException("Connection is closed"))))
                .isTrue();
        assertThat(LostConnection.isIn(new SQLTransientConnectionException("a trigger refuses", "45000", 1644)))
                .isFalse();
    }
}
