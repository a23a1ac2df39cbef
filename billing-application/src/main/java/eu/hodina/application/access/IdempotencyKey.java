package eu.hodina.application.access;

/**
 * By what a sender knows a command, so that it can be sent again: the header {@code Idempotency-Key}. Keys of two users
 * never meet.
 *
 * @param login of the user who sent it
 * @param value the sender's: 1 to 100 visible ASCII characters
 */
public record IdempotencyKey(String login, String value) {
    /** Checks the form. */
    public IdempotencyKey {
        if (login.isEmpty() || !value.matches("[!-~]{1,100}")) {
            throw new IllegalArgumentException("a key of 1 to 100 visible ASCII characters was expected");
        }
    }
}
