package eu.hodina.application.mail;

/** A mail was not taken over by its transport; the message says why. */
public final class MailRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether another try would be refused too. */
    private final boolean forGood;

    private MailRefusedException(MailId mail, String reason, Throwable cause, boolean forGood) {
        super("mail " + mail + " was not taken over: " + reason, cause);
        this.forGood = forGood;
    }

    /**
     * Says why a mail will never be taken over: no such recipient, an address that is none.
     *
     * @param mail which one
     * @param reason in words for the person who looks after it
     * @param cause what the transport said
     * @return the refusal
     */
    public static MailRefusedException forGood(MailId mail, String reason, Throwable cause) {
        return new MailRefusedException(mail, reason, cause, true);
    }

    /**
     * Says why a mail was not taken over this time: no answer, a mailbox that is full, a connection that broke. The server
     * may have the mail all the same where its answer was lost.
     *
     * @param mail which one
     * @param reason in words for the person who looks after it
     * @param cause what the transport said
     * @return the refusal
     */
    public static MailRefusedException forNow(MailId mail, String reason, Throwable cause) {
        return new MailRefusedException(mail, reason, cause, false);
    }

    /** {@return whether another try would be refused too} */
    public boolean isForGood() {
        return forGood;
    }
}
