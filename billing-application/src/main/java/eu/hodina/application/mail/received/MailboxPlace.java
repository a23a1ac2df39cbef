package eu.hodina.application.mail.received;

/**
 * Where a message stands in a mailbox (RFC 9051, 2.3.1.1).
 *
 * @param validity another one means that the mailbox numbers its messages anew
 * @param number grows with each message
 */
public record MailboxPlace(long validity, long number) {
    /** Checks that both are there. */
    public MailboxPlace {
        if (validity < 0 || number < 0) {
            throw new IllegalArgumentException(
                    "a place is of two numbers of 0 or more, not " + validity + " and " + number);
        }
    }
}
