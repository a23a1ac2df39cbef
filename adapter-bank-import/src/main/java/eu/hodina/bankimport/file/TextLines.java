package eu.hodina.bankimport.file;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Cuts a text file into its lines, of bounded length, whether a line feed, a carriage return or both end them; a byte
 * order mark is no part of the first. Ends at a control Z, as old programs end a text.
 */
public final class TextLines implements AutoCloseable {
    private static final int BLOCK = 65_536;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int CONTROL_Z = 0x1A;

    private final String file;
    private final Charset charset;
    private final InputStream in;
    private final int longest;
    private final byte[] block;
    /** The bytes of the block that are there, and the first that was not taken yet. */
    private int filled;

    private int next;
    private boolean afterReturn;
    private boolean ended;
    /** Of the byte at {@link #next} in the file. */
    private long offset;

    private long line;
    private TextLine current;

    private TextLines(String file, Charset charset, InputStream in, int longest) {
        this.file = file;
        this.charset = charset;
        this.in = in;
        this.longest = longest;
        this.block = new byte[Math.max(BLOCK, longest + 1)];
        this.current = new TextLine(file, charset, 1, 0, "");
    }

    /**
     * Opens a file.
     *
     * @param longest bytes of a line; a longer one is refused
     */
    public static TextLines open(StatementFile file, Charset charset, int longest) throws IOException {
        return new TextLines(file.name(), charset, file.open(), longest);
    }

    /** The next line, also a blank one; empty at the end of the file. */
    public Optional<TextLine> next() throws IOException {
        return advance() ? Optional.of(current) : Optional.empty();
    }

    /** The line that {@link #advance} went to last; an empty one before the first. */
    public TextLine current() {
        return current;
    }

    /** Goes to the next line, also a blank one; false at the end of the file. */
    public boolean advance() throws IOException {
        if (afterReturn && has(0) && block[next] == '\n') {
            skip(1);
        }
        afterReturn = false;
        if (ended || !has(0) || block[next] == CONTROL_Z) {
            ended = true;
            return false;
        }
        line++;
        int length = length();
        long start = offset;
        String text = new String(block, next, length, charset);
        boolean more = next + length < filled;
        afterReturn = more && block[next + length] == '\r';
        ended = more && block[next + length] == CONTROL_Z;
        skip(more ? length + 1 : length);
        if (line == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            start += length - text.substring(1).getBytes(charset).length;
            text = text.substring(1);
        }
        current = new TextLine(file, charset, line, start, text);
        return true;
    }

    /** The next line that is not blank; empty at the end of the file. */
    public Optional<TextLine> nextFilled() throws IOException {
        Optional<TextLine> line = next();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = next();
        }
        return line;
    }

    /** How many bytes stand before the end of the line that begins at the next one. */
    private int length() throws IOException {
        int length = 0;
        while (true) {
            int end = filled;
            for (int at = next + length; at < end; at++) {
                byte value = block[at];
                // all others are none of the four
                if (value <= CONTROL_Z && value >= 0) {
                    if (value == '\n' || value == '\r' || value == CONTROL_Z) {
                        return checked(at - next);
                    }
                    if (value == 0) {
                        throw refused(at - next, "a text was expected, found a zero byte");
                    }
                }
            }
            length = checked(end - next);
            if (!has(length)) {
                return length;
            }
        }
    }

    private int checked(int length) {
        if (length > longest) {
            throw refused(longest, "a line has more than " + longest + " bytes");
        }
        return length;
    }

    private UnreadableStatementException refused(int at, String reason) {
        return UnreadableStatementException.at(file, line, offset + at, reason);
    }

    /** Whether there is a byte so far after the next one; the block is filled for it. */
    private boolean has(int after) throws IOException {
        while (next + after >= filled) {
            if (next > 0) {
                System.arraycopy(block, next, block, 0, filled - next);
                filled -= next;
                next = 0;
            }
            int count = in.read(block, filled, block.length - filled);
            if (count < 0) {
                return false;
            }
            filled += count;
        }
        return true;
    }

    private void skip(int bytes) {
        next += bytes;
        offset += bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
