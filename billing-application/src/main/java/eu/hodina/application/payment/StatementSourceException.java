package eu.hodina.application.payment;

import java.io.Serial;
import java.util.Objects;

/**
 * A bank did not hand out what it was asked for. The message says which bank and account and what was expected, never
 * the secret that opens the account; it has no cause, for a cause might say it.
 */
public final class StatementSourceException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What can be done about it. */
    public enum Reason {
        /** It was asked too soon after the last time: later. */
        BUSY,
        /** More movements than it hands out at once: fewer days. */
        TOO_MUCH,
        /** Days so long ago take a fresh confirmation by the holder of the account: fewer days, or that. */
        TOO_LONG_AGO,
        /** The secret that opens the account is unknown, or not valid any more: another one. */
        NOT_LET_IN,
        /** It does not answer, or says that it cannot now: later. */
        UNAVAILABLE,
        /** It answered, but not as agreed, or what is set up here is wrong: a person looks. */
        UNEXPECTED
    }

    /** What can be done about it. */
    private final Reason reason;

    /**
     * Says what happened.
     *
     * @param reason what can be done about it
     * @param message {@code Fio, account CZ06 2010 0000 0020 0028 2668: does not answer within 30 s}
     */
    public StatementSourceException(Reason reason, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    /** {@return what can be done about it} */
    public Reason reason() {
        return reason;
    }
}
