package eu.hodina.persistence;

import java.sql.SQLException;

/** The database did not do what it was asked to; the cause is what the driver says. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StorageException(String asked, SQLException cause) {
        super(asked + ": " + cause.getMessage(), cause);
    }
}
