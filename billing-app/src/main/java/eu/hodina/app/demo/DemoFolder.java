package eu.hodina.app.demo;

import eu.hodina.app.BadUsageException;
import eu.hodina.app.EnvironmentException;
import eu.hodina.persistence.server.Disk;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the demo leaves what it made. A folder that holds anything else than an earlier demo is left alone. */
final class DemoFolder {
    private static final String MARK = ".hodina-demo";
    private static final List<String> PARTS = List.of("invoices", "mail", "bank");

    private final Path root;

    private DemoFolder(Path root) {
        this.root = root;
    }

    /** Looks only: a folder that holds what no demo made, a file, or no name at all is refused; nothing is touched. */
    static DemoFolder at(Path root) {
        if (root.toString().isBlank()) {
            throw new BadUsageException("--out names no folder");
        }
        if (Files.isRegularFile(root)) {
            throw new BadUsageException(root + " is a file; name a folder by --out");
        }
        try {
            if (Files.isDirectory(root) && !Files.exists(root.resolve(MARK)) && !isEmpty(root)) {
                throw new BadUsageException(root + " holds files that no demo made; name an empty folder by --out");
            }
        } catch (IOException e) {
            throw EnvironmentException.of("the folder " + root + " cannot be read", e);
        }
        return new DemoFolder(root);
    }

    /** Made if missing; what an earlier demo left in it goes. */
    void clear() {
        try {
            Files.createDirectories(root);
            Files.writeString(
                    root.resolve(MARK), "Made by ./billing demo, which clears this folder when it runs again.\n");
            for (String part : PARTS) {
                Disk.deleteTree(root.resolve(part));
                Files.createDirectories(root.resolve(part));
            }
        } catch (IOException e) {
            throw EnvironmentException.of("the folder " + root + " cannot be written", e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        }
    }

    Path invoices() {
        return root.resolve("invoices");
    }

    Path mail() {
        return root.resolve("mail");
    }

    Path bank() {
        return root.resolve("bank");
    }
}
