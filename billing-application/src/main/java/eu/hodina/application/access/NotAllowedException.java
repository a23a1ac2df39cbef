package eu.hodina.application.access;

/** The user's role does not go so far. */
public final class NotAllowedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is not for this user.
     *
     * @param message what, and for whom it is
     */
    public NotAllowedException(String message) {
        super(message);
    }
}
