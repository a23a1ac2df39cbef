package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.persistence.server.DatabaseAddress;
import eu.hodina.persistence.server.DatabaseSettings;
import eu.hodina.persistence.server.DatabaseUnavailableException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StartingDatabaseTest {
    private static final DatabaseAddress ELSEWHERE =
            new DatabaseAddress("jdbc:mariadb://db.example:3306/hodina", "hodina", "secret");

    @Test
    void whoever_asks_for_the_address_waits_until_the_database_has_started() {
        CountDownLatch asked = new CountDownLatch(1);
        try (StartingDatabase database = StartingDatabase.by(() -> {
            await(asked);
            return elsewhere();
        })) {
            asked.countDown();
            assertThat(database.address()).isEqualTo(ELSEWHERE);
        }
    }

    @Test
    void the_failure_of_the_start_reaches_whoever_asks_and_closing_is_quiet() {
        DatabaseUnavailableException full =
                new DatabaseUnavailableException("the disk is full", new IllegalStateException());
        StartingDatabase database = StartingDatabase.by(() -> {
            throw full;
        });
        assertThatThrownBy(database::address).isSameAs(full);
        assertThatCode(database::close).doesNotThrowAnyException();
    }

    private static Databases elsewhere() {
        return Databases.open(
                new DatabaseSettings(Path.of("nowhere"), Optional.of(ELSEWHERE)), new PrintWriter(new StringWriter()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
