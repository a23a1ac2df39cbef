package eu.hodina.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.app.BadUsageException;
import eu.hodina.app.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {
    @TempDir
    private Path temp;

    @Test
    void is_made_with_its_three_parts() {
        DemoFolder folder = DemoFolder.prepare(temp.resolve("a").resolve("b"));
        assertThat(folder.invoices()).isEmptyDirectory();
        assertThat(folder.mail()).isEmptyDirectory();
        assertThat(folder.bank()).isEmptyDirectory();
    }

    @Test
    void clears_what_an_earlier_demo_left_and_nothing_else() throws IOException {
        DemoFolder first = DemoFolder.prepare(temp);
        Files.createDirectories(first.mail().resolve("deep"));
        Files.writeString(first.mail().resolve("deep").resolve("old.eml"), "old");
        Path own = Files.writeString(temp.resolve("notes.txt"), "a person's");

        DemoFolder second = DemoFolder.prepare(temp);

        assertThat(second.mail()).isEmptyDirectory();
        assertThat(own).hasContent("a person's");
    }

    @Test
    void a_link_in_it_is_taken_away_and_what_it_points_to_stays() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Path kept = Files.writeString(elsewhere.resolve("kept.txt"), "kept");
        DemoFolder folder = DemoFolder.prepare(temp.resolve("out"));
        Files.createSymbolicLink(folder.bank().resolve("link"), elsewhere);
        Files.delete(folder.mail());
        Files.createSymbolicLink(folder.mail(), elsewhere);

        DemoFolder.prepare(temp.resolve("out"));

        assertThat(kept).hasContent("kept");
        assertThat(folder.bank()).isEmptyDirectory();
        assertThat(folder.mail()).isEmptyDirectory();
        assertThat(Files.isSymbolicLink(folder.mail())).isFalse();
    }

    @Test
    void the_folder_of_somebody_else_is_left_alone() throws IOException {
        Path thesis = Files.writeString(temp.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> DemoFolder.prepare(temp))
                .isInstanceOf(BadUsageException.class)
                .hasMessage(temp + " holds files that no demo made; name an empty folder by --out");
        assertThat(temp).isDirectoryContaining(thesis::equals);
        assertThat(temp.resolve("invoices")).doesNotExist();
    }

    @Test
    void a_file_in_the_way_is_said_to_be_one() throws IOException {
        Path file = Files.writeString(temp.resolve("out"), "a file");
        assertThatThrownBy(() -> DemoFolder.prepare(file))
                .isInstanceOf(BadUsageException.class)
                .hasMessage(file + " is a file; name a folder by --out");
        assertThatThrownBy(() -> DemoFolder.prepare(file.resolve("below")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith("the folder " + file.resolve("below") + " cannot be written: ");
    }
}
