package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.persistence.server.DatabaseAddress;
import eu.hodina.persistence.server.DatabaseSettings;
import eu.hodina.persistence.server.DatabaseUnavailableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTest {
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path home;

    @Test
    void a_server_that_the_environment_names_is_taken_as_it_is_and_no_file_is_made() {
        DatabaseAddress elsewhere = new DatabaseAddress("jdbc:mariadb://db.example:3306/hodina", "hodina", "secret");
        DatabaseSettings settings = new DatabaseSettings(home.resolve("hodina"), Optional.of(elsewhere));
        try (Databases database = Databases.open(settings, new PrintWriter(err))) {
            assertThat(database.address()).isEqualTo(elsewhere);
        }
        assertThat(home).isEmptyDirectory();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_home_that_is_a_file_is_one_clear_line_before_anything_starts() throws IOException {
        Path file = Files.writeString(home.resolve("hodina"), "a file");
        DatabaseSettings settings = new DatabaseSettings(file, Optional.empty());
        assertThatThrownBy(() -> Databases.open(settings, new PrintWriter(err)))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining(file.toString())
                .hasMessageNotContaining("\n");
    }
}
