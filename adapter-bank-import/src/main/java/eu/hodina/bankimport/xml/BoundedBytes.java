package eu.hodina.bankimport.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The bytes under a parser. Ends the stream where one token, which the parser might hold whole, goes on for too long.
 * Keeps what went wrong, for parsers wrap it in exceptions of their own.
 */
final class BoundedBytes extends FilterInputStream {
    /** Of a tag, a comment, an instruction, or of a text that nobody asks for. */
    static final int MAX_TOKEN = 262_144;

    private static final int BUFFER = 65_536;

    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long handedOut;
    private long tokenStart;
    private boolean tooLong;
    private Optional<IOException> failure = Optional.empty();

    BoundedBytes(InputStream bytes) {
        super(bytes);
    }

    /** The parser begins the next token. */
    void beginToken() {
        tokenStart = handedOut;
    }

    /** The disk's or the network's trouble. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Whether a token was too long. */
    boolean isTokenTooLong() {
        return tooLong;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int start, int length) throws IOException {
        if (handedOut - tokenStart > MAX_TOKEN) {
            tooLong = true;
            throw new IOException("a token is too long");
        }
        if (next == end) {
            next = 0;
            end = Math.max(0, fill());
        }
        int count = Math.min(length, end - next);
        if (count == 0) {
            return -1;
        }
        System.arraycopy(buffer, next, target, start, count);
        next += count;
        handedOut += count;
        return count;
    }

    private int fill() throws IOException {
        try {
            return in.read(buffer, 0, BUFFER);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }
}
