package eu.hodina.application.client;

/** A public register is switched off here, or does not answer, or not as agreed: nothing is known, good or bad. */
public final class RegisterUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says which register, and why.
     *
     * @param message {@code ARES does not answer}
     */
    public RegisterUnavailableException(String message) {
        super(message);
    }

    /**
     * Says which register, and why.
     *
     * @param message {@code ARES does not answer}
     * @param cause of the failure
     */
    public RegisterUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
