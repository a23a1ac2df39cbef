package eu.hodina.persistence.server;

/** The {@code BILLING_DB_...} settings are incomplete or say something that cannot be used; the message names the variable. */
public final class DatabaseSettingsException extends DatabaseUnavailableException {
    private static final long serialVersionUID = 1L;

    DatabaseSettingsException(String message) {
        super(message);
    }
}
