package eu.hodina.app.statement;

import eu.hodina.application.payment.StatementFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A statement file on the disk.
 *
 * @param name as messages have it: {@code 2026-10.gpc}
 */
public record DiskFile(String name, Path path) implements StatementFile {
    public DiskFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
    }

    /** Named as the person named it. */
    public static DiskFile of(Path path) {
        return new DiskFile(path.toString(), path);
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}
