package eu.hodina.application.mail;

/** Where a mail of the outbox stands. */
public enum MailState {
    QUEUED,
    /** A dispatcher has taken it; whether the server has it is known only when it says so. */
    SENDING,
    SENT,
    FAILED,
    CANCELLED
}
