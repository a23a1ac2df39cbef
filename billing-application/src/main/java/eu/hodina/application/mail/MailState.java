package eu.hodina.application.mail;

/** Where a mail of the outbox stands. */
public enum MailState {
    /** It waits. */
    QUEUED,
    /** A dispatcher has taken it; whether the server has it is known only when it says so. */
    SENDING,
    /** It was taken over. */
    SENT,
    /** It was refused; its reason is kept. */
    FAILED,
    /** It will not be sent. */
    CANCELLED
}
