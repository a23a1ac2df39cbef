package eu.hodina.app;

/** What was asked for makes no sense: an option's value, a file that cannot be meant. */
public final class BadUsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadUsageException(String message) {
        super(message);
    }
}
