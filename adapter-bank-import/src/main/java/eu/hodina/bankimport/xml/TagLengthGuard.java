package eu.hodina.bankimport.xml;

import eu.hodina.application.payment.UnreadableStatementException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Ends a stream in which one tag, comment or instruction goes on for more than 64 kB: a parser would hold it whole.
 * Keeps what went wrong, for parsers wrap it in exceptions of their own.
 */
final class TagLengthGuard extends FilterInputStream {
    private static final int MAX_TAG = 65_536;

    private final String file;
    private long offset;
    private long line = 1;
    private long tagStart = -1;
    private Optional<IOException> failure = Optional.empty();
    private Optional<UnreadableStatementException> refusal = Optional.empty();

    TagLengthGuard(InputStream bytes, String file) {
        super(bytes);
        this.file = file;
    }

    /** The disk's or the network's trouble. */
    Optional<IOException> failure() {
        return failure;
    }

    /** The tag that is too long. */
    Optional<UnreadableStatementException> refusal() {
        return refusal;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int start, int length) throws IOException {
        int count;
        try {
            count = in.read(buffer, start, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
        for (int i = start; i < start + count; i++) {
            watch(buffer[i]);
        }
        return count;
    }

    private void watch(byte next) {
        if (next == '<' && tagStart < 0) {
            tagStart = offset;
        } else if (next == '>') {
            tagStart = -1;
        } else if (next == '\n') {
            line++;
        }
        if (tagStart >= 0 && offset - tagStart > MAX_TAG) {
            UnreadableStatementException tooLong = UnreadableStatementException.at(
                    file, line, tagStart, "a tag or comment has more than " + MAX_TAG + " bytes");
            refusal = Optional.of(tooLong);
            throw tooLong;
        }
        offset++;
    }
}
