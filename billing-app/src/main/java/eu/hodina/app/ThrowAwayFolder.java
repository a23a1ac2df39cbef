package eu.hodina.app;

import eu.hodina.persistence.server.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of the owner's alone, below the machine's temporary one, which goes with all that is in it. */
final class ThrowAwayFolder implements AutoCloseable {
    private final Path path;

    private ThrowAwayFolder(Path path) {
        this.path = path;
    }

    static ThrowAwayFolder make() {
        try {
            return new ThrowAwayFolder(Files.createTempDirectory("hodina-demo"));
        } catch (IOException e) {
            throw EnvironmentException.of("no temporary folder can be made", e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Disk.deleteTree(path);
        } catch (IOException e) {
            throw EnvironmentException.of("the folder " + path + " cannot be deleted", e);
        }
    }
}
