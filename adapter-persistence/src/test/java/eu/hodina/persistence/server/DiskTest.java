package eu.hodina.persistence.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {
    @TempDir
    private Path temp;

    @Test
    void folders_and_files_are_made_for_their_owner_alone() throws IOException {
        Disk.makeFolder(temp.resolve("home/data"));
        Disk.makeFile(temp.resolve("home/secret"));

        assertThat(rights("home")).isEqualTo("rwx------");
        assertThat(rights("home/data")).isEqualTo("rwx------");
        assertThat(rights("home/secret")).isEqualTo("rw-------");
        assertThatThrownBy(() -> Disk.makeFile(temp.resolve("home/secret")))
                .isInstanceOf(FileAlreadyExistsException.class);
    }

    /** Of a home that is not there yet, whoever comes first: the demo's throw-away data, the server's programs, the data. */
    @Test
    void the_home_is_the_owners_alone_whichever_command_makes_it() throws IOException {
        var throwAway = new ThrowAway(temp.resolve("demo/throw-away"));
        throwAway.giveBack(throwAway.take());
        DataFolder.prepare(temp.resolve("serve/data"));

        assertThat(rights("demo")).isEqualTo("rwx------");
        assertThat(rights("demo/throw-away")).isEqualTo("rwx------");
        assertThat(rights("serve")).isEqualTo("rwx------");
    }

    @Test
    void a_tree_goes_and_what_its_links_point_to_stays() throws IOException {
        var kept = Files.writeString(temp.resolve("kept"), "kept");
        var tree = Files.createDirectories(temp.resolve("tree/deep")).getParent();
        Files.writeString(tree.resolve("deep/file"), "x");
        Files.createSymbolicLink(tree.resolve("link"), temp);
        Files.createSymbolicLink(temp.resolve("dangling"), temp.resolve("nowhere"));

        Disk.deleteTree(tree);
        Disk.deleteTree(tree);
        Disk.deleteTree(temp.resolve("dangling"));

        assertThat(temp).isDirectoryNotContaining(path -> !path.equals(kept));
        assertThat(kept).hasContent("kept");
    }

    @Test
    void reasons_are_words() {
        assertThat(Disk.reason(new AccessDeniedException("/srv/x"))).isEqualTo("access denied to /srv/x");
        assertThat(Disk.reason(new NoSuchFileException("/srv/x"))).isEqualTo("/srv/x does not exist");
        assertThat(Disk.reason(new FileAlreadyExistsException("/srv/x"))).isEqualTo("/srv/x is in the way");
        assertThat(Disk.reason(new FileSystemException("/srv/x", null, "Is a directory")))
                .isEqualTo("/srv/x: Is a directory");
        assertThat(Disk.reason(new IOException("No space left on device"))).isEqualTo("No space left on device");
    }

    private String rights(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve(path)));
    }
}
