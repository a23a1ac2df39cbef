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

    /** The name of the file. */
    private final String file;
    /** From 1; negative where the whole file is meant. */
    private final long line;
    /** From 0; negative where the whole file is meant. */
    private final long offset;
    /** What was expected. */
    private final String reason;

    private UnreadableStatementException(String file, long line, long offset, String reason) {
        super(file + (line < 0 ? "" : ", line " + line) + (offset < 0 ? "" : ", byte " + offset) + ": " + reason);
        this.file = Objects.requireNonNull(file, "file");
        this.line = line;
        this.offset = offset;
        this.reason = reason;
    }

    /**
     * Says that the file as a whole is not what was expected.
     *
     * @param file its name
     * @param reason what was expected
     * @return the refusal
     */
    public static UnreadableStatementException of(String file, String reason) {
        return new UnreadableStatementException(file, -1, -1, reason);
    }

    /**
     * Says what was expected at a place.
     *
     * @param file its name
     * @param line from 1
     * @param offset of the byte, from 0
     * @param reason what was expected there
     * @return the refusal
     */
    public static UnreadableStatementException at(String file, long line, long offset, String reason) {
        return new UnreadableStatementException(file, line, offset, reason);
    }

    /** {@return the name of the file} */
    public String file() {
        return file;
    }

    /**
     * Where it is, in lines.
     *
     * @return the line from 1; none where the whole file is meant
     */
    public OptionalLong line() {
        return line < 0 ? OptionalLong.empty() : OptionalLong.of(line);
    }

    /** {@return how many bytes stand before the place} */
    public OptionalLong offset() {
        return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
    }

    /** {@return what was expected, without the place} */
    public String reason() {
        return reason;
    }
}
