package eu.hodina.app;

/** The world around is not as it must be: a port, a folder, a disk. The message is one line a person can act on. */
public final class EnvironmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EnvironmentException(String message) {
        super(message);
    }

    public EnvironmentException(String message, Throwable cause) {
        super(message, cause);
    }
}
