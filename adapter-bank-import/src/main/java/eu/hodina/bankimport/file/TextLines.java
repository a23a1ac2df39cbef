package eu.hodina.bankimport.file;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Cuts a text file into its lines, of bounded length, whatever ends them; a byte order mark is no part of the first. Ends
 * at a control Z, as old programs end a text.
 */
public final class TextLines implements AutoCloseable {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int CONTROL_Z = 0x1A;

    private final String file;
    private final Charset charset;
    private final InputStream in;
    private final byte[] buffer;
    private long offset;
    private long line;

    private TextLines(String file, Charset charset, InputStream in, int longest) {
        this.file = file;
        this.charset = charset;
        this.in = in;
        this.buffer = new byte[longest];
    }

    /**
     * Opens a file.
     *
     * @param longest bytes of a line; a longer one is refused
     */
    public static TextLines open(StatementFile file, Charset charset, int longest) throws IOException {
        return new TextLines(file.name(), charset, new BufferedInputStream(file.open(), 65_536), longest);
    }

    /** The next line, also a blank one; empty at the end of the file. */
    public Optional<TextLine> next() throws IOException {
        long start = offset;
        int length = readLine();
        if (length < 0) {
            return Optional.empty();
        }
        String text = new String(buffer, 0, length, charset);
        if (line == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            start += length - text.substring(1).getBytes(charset).length;
            text = text.substring(1);
        }
        return Optional.of(new TextLine(file, charset, line, start, text));
    }

    /** The next line that is not blank; empty at the end of the file. */
    public Optional<TextLine> nextFilled() throws IOException {
        Optional<TextLine> line = next();
        while (line.isPresent() && line.get().text().isBlank()) {
            line = next();
        }
        return line;
    }

    private int readLine() throws IOException {
        int length = 0;
        line++;
        while (true) {
            int next = in.read();
            if (next < 0 || next == CONTROL_Z) {
                return length == 0 ? -1 : length;
            }
            offset++;
            if (next == '\n') {
                return length > 0 && buffer[length - 1] == '\r' ? length - 1 : length;
            }
            if (next == 0 || length == buffer.length) {
                String reason = next == 0
                        ? "a text was expected, found a zero byte"
                        : "a line has more than " + buffer.length + " bytes";
                throw UnreadableStatementException.at(file, line, offset - 1, reason);
            }
            buffer[length++] = (byte) next;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
