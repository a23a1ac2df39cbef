package eu.hodina.application.payment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A statement file, which can be opened more than once: some formats show only at their end how their beginning is
 * meant. Between two openings the bytes stay the same.
 */
public interface StatementFile {

    /** For messages: {@code 2026-10.gpc}. */
    String name();

    /** From the first byte; the caller closes it. */
    InputStream open() throws IOException;

    /** Bytes in memory, which are not copied. */
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
