package eu.hodina.persistence.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

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
        return new DatabaseUnavailableException(step + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "access denied to " + denied.getFile();
        }
        if (cause instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is in the way, it is no folder";
        }
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (cause instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getReason() + " (" + failed.getFile() + ")";
        }
        return String.valueOf(cause.getMessage());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " | ");
    }
}
