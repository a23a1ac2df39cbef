package eu.hodina.persistence.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several programs, some of them killed, on one data folder below the system's temporary folder, where nothing may be deleted behind our back. */
@Timeout(120)
class JoiningTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void data_below_the_temporary_folder_survive_the_end_of_the_program() throws Exception {
        try (var program = OtherProgram.on(folder)) {
            var address = address(program.awaitReady());
            Sql.execute(address, "CREATE TABLE t (n INT)", "INSERT INTO t VALUES (42)");

            assertThat(program.end()).isZero();
        }
        assertThat(running()).isFalse();

        try (var server = open()) {
            assertThat(Sql.value(server.address(), "SELECT n FROM t")).isEqualTo("42");
        }
    }

    @Test
    void an_orphan_is_joined_at_once_and_stopped_by_the_last() throws Exception {
        String url;
        try (var program = OtherProgram.on(folder)) {
            url = program.awaitReady();
            Sql.execute(address(url), "CREATE TABLE t (n INT)", "INSERT INTO t VALUES (42)");
            program.kill();
        }
        var orphan = process();

        try (var server = open()) {
            assertThat(server.address().url()).isEqualTo(url);
            assertThat(process().handle()).isEqualTo(orphan.handle());
            assertThat(Sql.value(server.address(), "SELECT n FROM t")).isEqualTo("42");
        }
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void an_orphan_that_left_no_record_is_joined_too() throws Exception {
        String url;
        try (var program = OtherProgram.on(folder)) {
            url = program.awaitReady();
            program.kill();
        }
        Files.delete(folder.resolve("server.properties"));

        try (var server = open()) {
            assertThat(server.address().url()).isEqualTo(url);
        }
        assertThat(running()).isFalse();
    }

    @Test
    void program_and_server_killed_together_lose_nothing() throws Exception {
        try (var program = OtherProgram.on(folder)) {
            var address = address(program.awaitReady());
            Sql.execute(address, "CREATE TABLE t (n INT)", "INSERT INTO t VALUES (42)");
            program.kill();
        }
        var orphan = process();
        orphan.handle().destroyForcibly();
        assertThat(orphan.awaitEnd(SOON)).isTrue();

        try (var server = open()) {
            assertThat(Sql.value(server.address(), "SELECT n FROM t")).isEqualTo("42");
        }
    }

    @Test
    void two_programs_that_start_at_once_on_a_new_folder_share_one_server() throws Exception {
        try (var one = OtherProgram.on(folder);
                var two = OtherProgram.on(folder)) {
            assertThat(one.awaitReady()).isEqualTo(two.awaitReady());

            assertThat(one.end()).isZero();
            assertThat(running()).isTrue();
            assertThat(two.end()).isZero();
            assertThat(running()).isFalse();
        }
    }

    @Test
    void the_one_who_started_may_leave_before_the_one_who_joined() throws Exception {
        try (var joined = startedHereAndJoined()) {
            assertThat(running()).isTrue();
            assertThat(joined.end()).isZero();
        }
        assertThat(running()).isFalse();
    }

    @Test
    void a_killed_program_does_not_keep_the_server_running() throws Exception {
        try (var server = open();
                var program = OtherProgram.on(folder)) {
            assertThat(program.awaitReady()).isEqualTo(server.address().url());
            program.kill();
        }
        assertThat(running()).isFalse();
    }

    @Test
    void two_users_in_one_program_count_as_two() {
        try (var one = open()) {
            try (var two = open()) {
                assertThat(two.address()).isEqualTo(one.address());
            }
            assertThat(running()).isTrue();
        }
        assertThat(running()).isFalse();
    }

    @Test
    void closing_twice_is_leaving_once() {
        try (var other = open()) {
            var server = open();
            server.close();
            server.close();

            assertThat(running()).isTrue();
            assertThat(other.address().url()).startsWith("jdbc:mariadb://127.0.0.1:");
        }
    }

    @Test
    void a_record_whose_process_and_port_others_have_now_is_recognised() throws IOException {
        open().close();
        try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var pid = ProcessHandle.current().pid();
            var record = "pid=" + pid + "\nport=" + stranger.getLocalPort() + "\n";
            Files.writeString(folder.resolve("server.properties"), record);

            try (var server = open()) {
                assertThat(server.address().url()).doesNotContain(":" + stranger.getLocalPort() + "/");
            }
        }
    }

    @Test
    void a_record_of_nonsense_is_no_obstacle() throws IOException {
        open().close();
        Files.writeString(folder.resolve("server.properties"), "pid=99999999999999999999\nport=\n");

        try (var server = open()) {
            assertThat(server.address().url()).startsWith("jdbc:mariadb://127.0.0.1:");
        }
    }

    private OtherProgram startedHereAndJoined() throws IOException {
        try (var server = open()) {
            var program = OtherProgram.on(folder);
            assertThat(program.awaitReady()).isEqualTo(server.address().url());
            return program;
        }
    }

    private MariaDbServer open() {
        return MariaDbServer.open(folder, SharedServer.binaries());
    }

    private boolean running() {
        return ServerProcess.runningOn(DataFolder.prepare(folder)).isPresent();
    }

    private ServerProcess process() {
        return ServerProcess.runningOn(DataFolder.prepare(folder)).orElseThrow();
    }

    private DatabaseAddress address(String url) throws IOException {
        return new DatabaseAddress(
                url, "hodina", Files.readString(folder.resolve("password")).strip());
    }
}
