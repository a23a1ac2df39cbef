package eu.hodina.persistence.server;

import java.io.IOException;

/**
 * There is no database to work with: the environment (disk, port, rights, settings, server) is at fault, not the input.
 * The message is one line a person can act on, e.g. {@code the database folder /srv/hodina/data cannot be used: access denied to /srv/hodina}.
 */
public class DatabaseUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseUnavailableException(String message) {
        super(oneLine(message));
    }

    public DatabaseUnavailableException(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    /** The failed step and the reason the file system gives, e.g. {@code cannot unpack the server: No space left on device}. */
    static DatabaseUnavailableException of(String step, IOException cause) {
        return new DatabaseUnavailableException(step + ": " + Disk.reason(cause), cause);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " | ");
    }
}
