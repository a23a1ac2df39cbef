package eu.hodina.persistence.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who gets in, from where, how far; and what a value has to be. Looked at on one server that runs on a folder of its own. */
@Timeout(60)
class ServerDoorTest {
    @TempDir
    static Path parent;

    private static Path folder;
    private static MariaDbServer server;

    @BeforeAll
    static void start() {
        folder = parent.resolve("data");
        server = MariaDbServer.open(folder, SharedServer.binaries());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void grants_are_on_and_only_our_user_gets_in() throws Exception {
        var url = server.address().url();

        refused(new DatabaseAddress(url, "hodina", "wrong"));
        refused(new DatabaseAddress(url, "hodina", ""));
        refused(new DatabaseAddress(url, "root", ""));
        refused(new DatabaseAddress(url, "", ""));
        assertThat(Sql.value(server.address(), "SELECT CURRENT_USER()")).isEqualTo("hodina@127.0.0.1");
    }

    @Test
    void our_user_reaches_its_own_databases_and_nothing_else() throws Exception {
        var demo = server.createDatabase("demo");
        Sql.execute(demo, "CREATE TABLE t (a INT)", "CREATE TRIGGER r BEFORE INSERT ON t FOR EACH ROW SET NEW.a = 7");

        assertThat(demo.url()).contains("/hodina_demo?");
        assertThatThrownBy(() -> Sql.value(demo, "SELECT * FROM mysql.global_priv"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> Sql.execute(demo, "CREATE DATABASE elsewhere"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> Sql.value(demo, "SELECT 1 INTO OUTFILE '/tmp/never'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }

    @Test
    void it_listens_on_the_loopback_address_only_and_without_tls() throws Exception {
        assertThat(Sql.value(server.address(), "SELECT @@bind_address")).isEqualTo("127.0.0.1");
        assertThat(Sql.value(server.address(), "SELECT @@have_ssl")).isEqualTo("DISABLED");
        assertThat(Sql.value(server.address(), "SELECT @@socket")).isEmpty();
        assertThat(command()).contains("--skip-ssl").doesNotContain("--skip-grant-tables");
    }

    @Test
    void the_password_is_in_no_command_line_and_in_a_file_for_its_owner_alone() throws Exception {
        var password = server.address().password();

        assertThat(password).matches("[0-9a-f]{64}");
        assertThat(command()).noneMatch(argument -> argument.contains(password));
        assertThat(folder.resolve("password")).content().isEqualTo(password + "\n");
        assertThat(folder.resolve("server.log")).content().doesNotContain(password);
        assertThat(folder.resolve("server.log.1")).content().doesNotContain(password);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void password_and_folder_are_closed_to_other_users() throws Exception {
        assertThat(rights(folder)).isEqualTo("rwx------");
        assertThat(rights(folder.resolve("password"))).isEqualTo("rw-------");
        assertThat(server.address().toString()).doesNotContain(server.address().password());
    }

    @Test
    void texts_are_equal_only_if_they_are_the_same_byte_for_byte() throws Exception {
        var address = SharedServer.emptyDatabase();
        Sql.execute(
                address,
                "CREATE TABLE t (code VARCHAR(10) UNIQUE)",
                "INSERT INTO t VALUES ('a'), ('A'), ('á'), ('a ')");

        assertThat(Sql.value(address, "SELECT COUNT(*) FROM t WHERE code = 'a'"))
                .isEqualTo("1");
        assertThat(Sql.value(address, "SELECT @@collation_database")).isEqualTo("utf8mb4_nopad_bin");
    }

    @Test
    void a_value_that_does_not_fit_is_refused_not_cut() throws Exception {
        var address = SharedServer.emptyDatabase();
        Sql.execute(address, "CREATE TABLE t (code VARCHAR(3))");

        assertThatThrownBy(() -> Sql.execute(address, "INSERT INTO t VALUES ('long')"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("too long");
    }

    private static void refused(DatabaseAddress address) {
        assertThatThrownBy(() -> Sql.value(address, "SELECT 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
    }

    private static String[] command() {
        return ServerProcess.runningOn(DataFolder.prepare(folder))
                .orElseThrow()
                .handle()
                .info()
                .arguments()
                .orElseThrow();
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
