package eu.hodina.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The world around is not as it must be: a port, a folder, a disk. The message is one line a person can act on. */
public final class EnvironmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EnvironmentException(String message) {
        super(message);
    }

    public EnvironmentException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The failed step and its reason: {@code the folder /srv/x cannot be written: access denied to /srv/x}. */
    public static EnvironmentException of(String step, IOException cause) {
        return new EnvironmentException(step + ": " + reason(cause), cause);
    }

    /** In words; the message of many of these is but a path. */
    static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "access denied to " + denied.getFile();
        }
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (cause instanceof FileSystemException failed && failed.getReason() != null) {
            return failed.getFile() + ": " + failed.getReason();
        }
        return String.valueOf(cause.getMessage());
    }
}
