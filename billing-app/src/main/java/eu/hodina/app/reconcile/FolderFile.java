package eu.hodina.app.reconcile;

import eu.hodina.app.BadUsageException;
import eu.hodina.application.payment.StatementFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;

/** A file of the watched folder; a link that takes its place is not followed. */
record FolderFile(String name, Path path) implements StatementFile {
    /** Bytes that are taken in, as over HTTP: 100 MiB where {@code -Dhodina.largest-import} says nothing else. */
    private static final long LARGEST = 100L << 20;

    FolderFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
    }

    @Override
    public InputStream open() throws IOException {
        long largest = Long.getLong("hodina.largest-import", LARGEST);
        if (Files.size(path) > largest) {
            throw new BadUsageException(name + ": at most " + largest
                    + " bytes are taken in (-Dhodina.largest-import), it has " + Files.size(path));
        }
        return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
    }
}
