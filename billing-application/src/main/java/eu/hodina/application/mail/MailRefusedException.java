package eu.hodina.application.mail;

/** A mail was not taken over by its transport; the message says why. */
public final class MailRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says why a mail was not taken over.
     *
     * @param mail which one
     * @param reason in words for the person who looks after it
     * @param cause what the transport said
     */
    public MailRefusedException(MailId mail, String reason, Throwable cause) {
        super("mail " + mail + " was not taken over: " + reason, cause);
    }
}
