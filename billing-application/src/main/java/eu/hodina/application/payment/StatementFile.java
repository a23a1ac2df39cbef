package eu.hodina.application.payment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A statement file, which can be opened more than once: some formats show only at their end how their beginning is
 * meant. Between two openings the bytes stay the same.
 */
public interface StatementFile {

    /**
     * The name of the file, for messages.
     *
     * @return {@code 2026-10.gpc}
     */
    String name();

    /**
     * Opens the file.
     *
     * @return its bytes from the first on; the caller closes it
     * @throws IOException where the bytes cannot be had
     */
    InputStream open() throws IOException;

    /**
     * Makes a file of bytes in memory, which are not copied.
     *
     * @param name for messages
     * @param bytes the whole file
     * @return the file
     */
    static StatementFile of(String name, byte[] bytes) {
        return new InMemory(name, bytes);
    }
}

/** @see StatementFile#of(String, byte[]) */
record InMemory(String name, byte[] bytes) implements StatementFile {
    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
