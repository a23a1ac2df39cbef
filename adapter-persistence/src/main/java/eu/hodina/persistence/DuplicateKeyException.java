package eu.hodina.persistence;

/** A row of this key is there already. */
final class DuplicateKeyException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    DuplicateKeyException(Throwable cause) {
        super("it is there already: " + cause.getMessage(), cause);
    }
}
