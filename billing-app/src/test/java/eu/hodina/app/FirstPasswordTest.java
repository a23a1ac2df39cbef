package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.application.access.FirstAdministrator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPasswordTest {
    private static final FirstAdministrator ADMIN = new FirstAdministrator("admin", "7kQmXw3hTzR9pBcVnY4d");

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path home;

    private FirstPassword password(boolean terminal) {
        return new FirstPassword(home, terminal, new PrintWriter(out, true));
    }

    @Test
    void without_a_terminal_it_is_left_in_a_file_of_its_owner_whose_path_is_shown() throws IOException {
        FirstPassword password = password(false);
        password.keep(ADMIN);
        password.tell(ADMIN);

        Path file = home.resolve("first-administrator");
        assertThat(file).hasContent("login: admin\npassword: 7kQmXw3hTzR9pBcVnY4d");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(out.toString().lines())
                .containsExactly("The first administrator's login and password are in " + file);
    }

    @Test
    void on_a_terminal_it_is_shown_and_the_file_goes() {
        FirstPassword password = password(true);
        password.keep(ADMIN);
        assertThat(home.resolve("first-administrator")).exists();
        password.tell(ADMIN);

        assertThat(home.resolve("first-administrator")).doesNotExist();
        assertThat(out.toString().lines())
                .containsExactly(
                        "The first administrator, shown this once:",
                        "  login    admin",
                        "  password 7kQmXw3hTzR9pBcVnY4d");
    }

    @Test
    void a_file_that_a_killed_run_left_is_replaced_with_its_rights() throws IOException {
        Path file = Files.writeString(home.resolve("first-administrator"), "password: old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        password(false).keep(ADMIN);
        assertThat(Files.readString(file)).contains("7kQmXw3hTzR9pBcVnY4d").doesNotContain("old");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_home_that_cannot_be_is_said_with_its_reason() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "");
        FirstPassword password = new FirstPassword(file.resolve("home"), false, new PrintWriter(out));
        assertThatThrownBy(() -> password.keep(ADMIN))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith("the first password cannot be kept in "
                        + file.resolve("home").resolve("first-administrator") + ": ")
                .hasMessageNotContaining(ADMIN.password());
    }
}
