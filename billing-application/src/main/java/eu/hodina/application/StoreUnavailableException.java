package eu.hodina.application;

import java.util.Objects;

/**
 * What is kept cannot be reached now: the database is down, or went away in the middle of the work. Nothing of the work
 * counts as done, and it may be tried again; only where it broke at the very end may it be done all the same, so that a
 * second try needs the same key.
 */
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says that the store does not answer; a later try may succeed.
     *
     * @param cause what the store's driver says
     */
    public StoreUnavailableException(Throwable cause) {
        super(
                "the database does not answer: "
                        + Objects.requireNonNull(cause, "cause").getMessage(),
                cause);
    }
}
