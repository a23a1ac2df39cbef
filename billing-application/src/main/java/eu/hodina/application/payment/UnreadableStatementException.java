package eu.hodina.application.payment;

import java.io.Serial;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A file that was refused, with the place and what was expected there: {@code x.gpc, line 3, byte 262: ...}. Nothing of
 * it may be kept.
 */
public final class UnreadableStatementException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;
    private final long offset;
    private final String reason;

    private UnreadableStatementException(String file, long line, long offset, String reason) {
        super(file + (line < 0 ? "" : ", line " + line) + (offset < 0 ? "" : ", byte " + offset) + ": " + reason);
        this.file = Objects.requireNonNull(file, "file");
        this.line = line;
        this.offset = offset;
        this.reason = reason;
    }

    /** The file as a whole is not what was expected. */
    public static UnreadableStatementException of(String file, String reason) {
        return new UnreadableStatementException(file, -1, -1, reason);
    }

    /**
     * @param line from 1
     * @param offset of the byte, from 0
     */
    public static UnreadableStatementException at(String file, long line, long offset, String reason) {
        return new UnreadableStatementException(file, line, offset, reason);
    }

    public String file() {
        return file;
    }

    /** From 1. */
    public OptionalLong line() {
        return line < 0 ? OptionalLong.empty() : OptionalLong.of(line);
    }

    /** How many bytes stand before the place. */
    public OptionalLong offset() {
        return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
    }

    /** What was expected, without the place. */
    public String reason() {
        return reason;
    }
}
