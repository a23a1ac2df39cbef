package eu.hodina.persistence.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class MariaDbServerTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_with_a_space_in_its_path_works_and_keeps_its_data_over_a_restart() throws Exception {
        var data = folder.resolve("my data");
        try (var server = open(data)) {
            Sql.execute(
                    server.address(), "CREATE TABLE t (name VARCHAR(50))", "INSERT INTO t VALUES ('Žluťoučký kůň €')");
        }

        try (var server = open(data)) {
            assertThat(Sql.value(server.address(), "SELECT name FROM t")).isEqualTo("Žluťoučký kůň €");
        }
    }

    @Test
    void a_server_killed_in_the_middle_of_commits_loses_none_that_was_reported() throws Exception {
        try (var first = open(folder)) {
            Sql.execute(first.address(), "CREATE TABLE t (n INT)");
            var reported = commitUntilKilled(first.address(), folder);

            try (var second = open(folder)) {
                var found = Integer.parseInt(Sql.value(second.address(), "SELECT COUNT(*) FROM t"));
                assertThat(found).isBetween(reported, reported + 1);
                assertThat(reported).isGreaterThanOrEqualTo(200);
                // the first program finds its server again
                assertThat(second.address()).isEqualTo(first.address());
            }
        }
    }

    @Test
    void a_temporary_server_takes_its_folder_with_it() throws Exception {
        DatabaseAddress address;
        try (var server = MariaDbServer.temporary(folder, SharedServer.binaries())) {
            address = server.address();
            assertThat(folder).isDirectoryContaining("glob:**/throwaway-*-*");
        }

        assertThat(folder).isDirectoryNotContaining("glob:**/throwaway-*-*");
        assertThatThrownBy(() -> Sql.value(address, "SELECT 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void a_temporary_server_whose_program_was_killed_is_cleared_away_by_the_next() throws Exception {
        var left = folder.resolve("throwaway-left-behind");
        try (var program = OtherProgram.on(left)) {
            program.awaitReady();
            program.kill();
        }
        var orphan = running(left);

        try (var server = MariaDbServer.temporary(folder, SharedServer.binaries())) {
            assertThat(left).doesNotExist();
            assertThat(orphan.isAlive()).isFalse();
            assertThat(Sql.value(server.address(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void a_database_name_that_would_need_quoting_is_refused() throws IOException {
        try (var server = MariaDbServer.temporary(folder, SharedServer.binaries())) {
            assertThatThrownBy(() -> server.createDatabase("x`; DROP DATABASE hodina"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a database name has 1 to 50 of a-z, 0-9 and _");
        }
    }

    private static int commitUntilKilled(DatabaseAddress address, Path data) throws InterruptedException {
        var reported = new AtomicInteger();
        var enough = new CountDownLatch(200);
        var writer = new Thread(() -> {
            try (var connection = address.connect(Duration.ofSeconds(10));
                    var statement = connection.createStatement()) {
                while (true) {
                    statement.execute("INSERT INTO t VALUES (1)");
                    reported.incrementAndGet();
                    enough.countDown();
                }
            } catch (SQLException e) {
                // the server is gone, as planned
            }
        });
        writer.start();
        enough.await();
        running(data).handle().destroyForcibly();
        writer.join();
        return reported.get();
    }

    private static MariaDbServer open(Path data) {
        return MariaDbServer.open(data, SharedServer.binaries());
    }

    private static ServerProcess running(Path data) {
        return ServerProcess.runningOn(DataFolder.prepare(data)).orElseThrow();
    }
}
