package eu.hodina.app;

/** How every command ends, now and later (docs/exit-codes.md). */
public enum ExitCode {
    DONE(0),
    /** The port, the disk, the database: the world around is not as it must be. */
    ENVIRONMENT(1),
    BAD_INPUT(2),
    /** Done, but something needs a person. */
    NEEDS_A_PERSON(3),
    /** A check found a difference. */
    DIFFERENCE(4),
    /** Done in part: some clients or mails failed, and are listed. */
    PARTLY_DONE(5),
    /** Ended quietly because nobody reads the output any more: 128 + 13, as a signal SIGPIPE ends other programs. */
    READER_GONE(141);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
