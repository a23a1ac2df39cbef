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
        DemoFolder folder = cleared(temp.resolve("a").resolve("b"));
        assertThat(folder.invoices()).isEmptyDirectory();
        assertThat(folder.mail()).isEmptyDirectory();
        assertThat(folder.bank()).isEmptyDirectory();
    }

    @Test
    void clears_what_an_earlier_demo_left_and_nothing_else() throws IOException {
        DemoFolder first = cleared(temp);
        Files.createDirectories(first.mail().resolve("deep"));
        Files.writeString(first.mail().resolve("deep").resolve("old.eml"), "old");
        Path own = Files.writeString(temp.resolve("notes.txt"), "a person's");

        DemoFolder second = cleared(temp);

        assertThat(second.mail()).isEmptyDirectory();
        assertThat(own).hasContent("a person's");
    }

    @Test
    void a_link_in_it_is_taken_away_and_what_it_points_to_stays() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Path kept = Files.writeString(elsewhere.resolve("kept.txt"), "kept");
        DemoFolder folder = cleared(temp.resolve("out"));
        Files.createSymbolicLink(folder.bank().resolve("link"), elsewhere);
        Files.delete(folder.mail());
        Files.createSymbolicLink(folder.mail(), elsewhere);

        cleared(temp.resolve("out"));

        assertThat(kept).hasContent("kept");
        assertThat(folder.bank()).isEmptyDirectory();
        assertThat(folder.mail()).isEmptyDirectory();
        assertThat(Files.isSymbolicLink(folder.mail())).isFalse();
    }

    @Test
    void the_folder_of_somebody_else_is_left_alone() throws IOException {
        Path thesis = Files.writeString(temp.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> cleared(temp))
                .isInstanceOf(BadUsageException.class)
                .hasMessage(temp + " holds files that no demo made; name an empty folder by --out");
        assertThat(temp).isDirectoryContaining(thesis::equals);
        assertThat(temp.resolve("invoices")).doesNotExist();
    }

    @Test
    void a_file_in_the_way_is_said_to_be_one() throws IOException {
        Path file = Files.writeString(temp.resolve("out"), "a file");
        assertThatThrownBy(() -> cleared(file))
                .isInstanceOf(BadUsageException.class)
                .hasMessage(file + " is a file; name a folder by --out");
        assertThatThrownBy(() -> cleared(file.resolve("below")))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith("the folder " + file.resolve("below") + " cannot be written: ");
    }

    @Test
    void a_look_at_it_touches_nothing() throws IOException {
        DemoFolder folder = cleared(temp.resolve("out"));
        Path invoice = Files.writeString(folder.invoices().resolve("FV20260001.pdf"), "of an earlier demo");
        DemoFolder.at(temp.resolve("out"));
        DemoFolder.at(temp.resolve("new"));
        assertThat(invoice).hasContent("of an earlier demo");
        assertThat(temp.resolve("new")).doesNotExist();
        assertThatThrownBy(() -> DemoFolder.at(Path.of(""))).hasMessage("--out names no folder");
    }

    private static DemoFolder cleared(Path root) {
        DemoFolder folder = DemoFolder.at(root);
        folder.clear();
        return folder;
    }
}
