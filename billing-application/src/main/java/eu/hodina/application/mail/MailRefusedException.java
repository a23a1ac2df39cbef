package eu.hodina.application.mail;

/** A mail was not taken over by its transport; the message says why. */
public final class MailRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MailRefusedException(MailId mail, String reason, Throwable cause) {
        super("mail " + mail + " was not taken over: " + reason, cause);
    }
}
