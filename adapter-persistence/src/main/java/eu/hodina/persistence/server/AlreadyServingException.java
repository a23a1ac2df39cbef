package eu.hodina.persistence.server;

/** A second {@code serve} on a data folder that another one serves already. */
public final class AlreadyServingException extends DatabaseUnavailableException {
    private static final long serialVersionUID = 1L;

    AlreadyServingException(String message) {
        super(message);
    }
}
