package eu.hodina.app;

import eu.hodina.persistence.server.Disk;
import java.io.IOException;

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
        return new EnvironmentException(step + ": " + Disk.reason(cause), cause);
    }
}
