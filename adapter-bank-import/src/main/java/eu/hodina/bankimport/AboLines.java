package eu.hodina.bankimport;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/** Cuts an ABO file into its lines, of bounded length; blank ones are passed over. */
final class AboLines implements AutoCloseable {
    private static final int MAX_LINE = 8_192;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    /** Old programs end a text with it. */
    private static final int CONTROL_Z = 0x1A;

    private final String file;
    private final Charset charset;
    private final InputStream in;
    private final byte[] buffer = new byte[MAX_LINE];
    private long offset;
    private long line;

    private AboLines(String file, Charset charset, InputStream in) {
        this.file = file;
        this.charset = charset;
        this.in = in;
    }

    static AboLines open(StatementFile file, Charset charset) throws IOException {
        return new AboLines(file.name(), charset, new BufferedInputStream(file.open(), 65_536));
    }

    /** The next line that is not blank; empty at the end of the file. */
    Optional<AboRecord> next() throws IOException {
        while (true) {
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
            if (!text.isBlank()) {
                return Optional.of(new AboRecord(file, charset, line, start, text));
            }
        }
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
            if (next == 0 || length == MAX_LINE) {
                String reason = next == 0
                        ? "a text was expected, found a zero byte"
                        : "a line has more than " + MAX_LINE + " bytes";
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
