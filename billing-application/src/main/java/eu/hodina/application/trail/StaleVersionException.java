package eu.hodina.application.trail;

/** Somebody else changed the thing meanwhile: read it again, and change what it is now. */
public final class StaleVersionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Names what was changed.
     *
     * @param subject what was to be changed
     * @param expected the version that was read
     */
    public StaleVersionException(Subject subject, long expected) {
        super(subject + " is no longer as it was read (version " + expected + ")");
    }
}
