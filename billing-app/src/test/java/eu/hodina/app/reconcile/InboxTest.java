package eu.hodina.app.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.app.BadUsageException;
import eu.hodina.app.EnvironmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the files and those in it, without a database. */
class InboxTest {
    @TempDir
    private Path folder;

    private Path put(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_folder_of_ours_that_is_a_link_or_a_file_is_refused() throws IOException {
        Path elsewhere = Files.createTempDirectory("elsewhere");
        Files.createSymbolicLink(folder.resolve("done"), elsewhere);
        assertThatThrownBy(() -> Inbox.open(folder))
                .isInstanceOf(BadUsageException.class)
                .hasMessage("a folder was expected, " + folder.toRealPath().resolve("done") + " is none");
        Files.delete(folder.resolve("done"));
        Files.delete(elsewhere);
        Files.createDirectories(folder.resolve("done/.trial/x"));
        assertThatThrownBy(() -> Inbox.open(folder))
                .isInstanceOf(EnvironmentException.class)
                .hasMessageStartingWith("the folder " + folder + " cannot be watched: ");
    }

    @Test
    void of_two_that_take_a_file_one_has_it() throws IOException {
        Inbox one = Inbox.open(folder);
        Inbox other = Inbox.open(folder);
        Path file = put("j.xml", "x");
        assertThat(one.take(file)).contains(folder.toRealPath().resolve("working/j.xml"));
        assertThat(other.take(file)).isEmpty();
        one.giveBack(folder.resolve("working/j.xml"));
        assertThat(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).isTrue();
    }

    @Test
    void a_number_stands_before_the_ending() {
        assertThat(Inbox.numbered("a.xml", 1)).isEqualTo("a.xml");
        assertThat(Inbox.numbered("a.xml", 2)).isEqualTo("a.2.xml");
        assertThat(Inbox.numbered("a", 3)).isEqualTo("a.3");
    }
}
