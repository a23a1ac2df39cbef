package eu.hodina.persistence.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong is one line that says what and where, and it never hangs. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class ServerFailureTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");

        refused(file.resolve("data"), SharedServer.binaries())
                .hasMessageStartingWith("the database folder " + file.resolve("data") + " cannot be used: ");
        refused(file, SharedServer.binaries()).hasMessageContaining("is in the way");
    }

    @Test
    void a_server_that_cannot_make_its_tables_is_quoted_and_nothing_half_made_stays() throws IOException {
        refused(folder.resolve("data"), fake("echo '[ERROR] No space left on device'; exit 1"))
                .hasMessageContaining("the database cannot be made in ")
                .hasMessageContaining("[ERROR] No space left on device")
                .hasMessageContaining("server.log");

        assertThat(folder.resolve("data/mariadb")).doesNotExist();
        try (var server = MariaDbServer.open(folder.resolve("data"), SharedServer.binaries())) {
            assertThat(server.address().user()).isEqualTo("hodina");
        }
    }

    @Test
    void a_server_that_ends_at_its_start_is_quoted_in_one_line() throws IOException {
        var server = fake("case \"$*\" in *--bootstrap*) cat >/dev/null;; *) echo a; echo '[ERROR] one';"
                + " echo '[ERROR] two'; exit 1;; esac");

        refused(folder.resolve("data"), server)
                .hasMessageContaining("ended while it started: [ERROR] one | [ERROR] two (")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @Test
    void a_port_that_somebody_took_meanwhile_is_given_up_for_another() throws IOException {
        var real = SharedServer.binaries();
        var wanted = fake("""
            case "$*" in *--bootstrap*) exec "%1$s" "$@";; esac
            if [ ! -e taken ]; then touch taken; echo "[ERROR] Can't start server: Bind on TCP/IP port."; exit 1; fi
            exec "%1$s" "$@"
            """.formatted(real.daemon()));

        try (var server = MariaDbServer.open(
                folder.resolve("data"), new ServerBinaries(real.base(), wanted.daemon(), real.share()))) {
            assertThat(folder.resolve("data/taken")).exists();
            assertThat(server.address().url()).startsWith("jdbc:mariadb://127.0.0.1:");
        }
    }

    @Test
    void a_server_that_cannot_be_executed_is_an_error_of_the_environment() throws IOException {
        var server = new ServerBinaries(
                folder, folder.resolve("bin/mariadbd"), SharedServer.binaries().share());

        refused(folder.resolve("data"), server).hasMessageContaining("bin/mariadbd");
    }

    @Test
    void a_lost_password_file_is_named_and_not_made_anew() throws IOException {
        MariaDbServer.open(folder, SharedServer.binaries()).close();
        Files.delete(folder.resolve("password"));

        refused(folder, SharedServer.binaries())
                .hasMessageContaining(folder.toRealPath().resolve("password") + " is gone");
        assertThat(folder.resolve("password")).doesNotExist();
    }

    @Test
    void a_wrong_password_file_is_named() throws IOException {
        try (var server = MariaDbServer.open(folder, SharedServer.binaries())) {
            var right = Files.readString(folder.resolve("password"));
            Files.writeString(folder.resolve("password"), "wrong\n");

            refused(folder, SharedServer.binaries())
                    .hasMessageContaining(
                            "refuses the password in " + folder.toRealPath().resolve("password"));
            assertThat(server.address().password() + "\n").isEqualTo(right);
        }
    }

    @Test
    void a_failed_open_leaves_no_entry_that_would_keep_a_server_running() throws IOException {
        refused(folder.resolve("data"), fake("exit 1"));

        assertThat(folder.resolve("data/programs")).isEmptyDirectory();
    }

    private static AbstractThrowableAssert<?, ?> refused(Path data, ServerBinaries binaries) {
        return assertThatThrownBy(() -> MariaDbServer.open(data, binaries))
                .isInstanceOf(DatabaseUnavailableException.class);
    }

    /** The real scripts, but a daemon that does what we say. */
    private ServerBinaries fake(String script) throws IOException {
        var daemon = folder.resolve("mariadbd");
        Files.writeString(daemon, "#!/bin/sh\n" + script + "\n");
        assertThat(daemon.toFile().setExecutable(true)).isTrue();
        return new ServerBinaries(folder, daemon, SharedServer.binaries().share());
    }
}
