package eu.hodina.app;

/**
 * What a command prints does not get through any more, and so the command ends at once. An error and no exception: none
 * of the writers in between takes it for one of theirs, and what is open is closed on the way.
 */
final class OutputLostError extends Error {
    private static final long serialVersionUID = 1L;

    private final boolean readerGone;

    private OutputLostError(String reason, boolean readerGone) {
        super("the output cannot be written: " + reason);
        this.readerGone = readerGone;
    }

    /** Whoever read has enough: {@code | head}. */
    static OutputLostError readerGone() {
        return new OutputLostError("nobody reads it any more", true);
    }

    /** A full disk, a closed stream; {@code reason} is the system's word. */
    static OutputLostError because(String reason) {
        return new OutputLostError(reason, false);
    }

    boolean isReaderGone() {
        return readerGone;
    }
}
