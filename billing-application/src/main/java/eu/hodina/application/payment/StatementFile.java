package eu.hodina.application.payment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A statement file, which can be opened more than once: some formats show only at their end how their beginning is
 * meant. Between two openings the bytes stay the same.
 */
public interface StatementFile {

    /** For messages: {@code 2026-10.gpc}. */
    String name();

    /** From the first byte; the caller closes it. */
    InputStream open() throws IOException;

    /** A file on the disk, named by its last part. */
    static StatementFile of(Path path) {
        Objects.requireNonNull(path.getFileName(), "a file has a name");
        return of(path.getFileName().toString(), path);
    }

    /** A file on the disk, named as the caller wants it in messages. */
    static StatementFile of(String name, Path path) {
        return new OnDisk(name, path);
    }

    /** Bytes in memory, which are not copied. */
    static StatementFile of(String name, byte[] bytes) {
        return new InMemory(name, bytes);
    }
}

/** @see StatementFile#of(Path) */
record OnDisk(String name, Path path) implements StatementFile {
    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }
}

/** @see StatementFile#of(String, byte[]) */
record InMemory(String name, byte[] bytes) implements StatementFile {
    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
