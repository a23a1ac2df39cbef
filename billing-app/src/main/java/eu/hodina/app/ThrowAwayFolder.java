package eu.hodina.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
        try (Stream<Path> below = Files.walk(path)) {
            List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw EnvironmentException.of("the folder " + path + " cannot be deleted", e);
        }
    }
}
