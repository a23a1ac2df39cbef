package eu.hodina.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThrowAwayFolderTest {
    @TempDir
    private Path elsewhere;

    @Test
    void is_the_owners_alone_and_goes_with_all_that_is_in_it() throws IOException {
        Path kept = Files.writeString(elsewhere.resolve("kept"), "kept");
        Path path;
        try (ThrowAwayFolder folder = ThrowAwayFolder.make()) {
            path = folder.path();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rwx------");
            Files.createDirectories(path.resolve("demo").resolve("mail"));
            Files.writeString(path.resolve("first-administrator"), "password: secret");
            Files.createSymbolicLink(path.resolve("demo").resolve("link"), elsewhere);
        }
        assertThat(path).doesNotExist();
        assertThat(kept).hasContent("kept");
    }
}
