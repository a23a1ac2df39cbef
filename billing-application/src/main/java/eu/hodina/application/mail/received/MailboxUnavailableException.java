package eu.hodina.application.mail.received;

/** A mailbox cannot be reached; the message says which and why. */
public final class MailboxUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message for the person who looks after it
     * @param cause what the server or the network said
     */
    public MailboxUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
