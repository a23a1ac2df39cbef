package eu.hodina.application;

/**
 * A store has something of this key already. Use cases look before they add, and refuse with the field's name; this is
 * what the second of two at once gets.
 */
public final class AlreadyThereException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * Names what is there.
     *
     * @param what the key, for the log
     * @param cause why the store refused
     */
    public AlreadyThereException(String what, Throwable cause) {
        super("it is there already: " + what, cause);
    }
}
