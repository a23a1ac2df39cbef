package eu.hodina.bankimport.file;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads a text file character by character and knows line and byte of each. Bytes that are none of a Unicode encoding are
 * refused where they stand; single bytes that an old code page does not have become U+FFFD.
 */
public final class TextSource implements AutoCloseable, Place {
    /** What {@link #read} and {@link #peek} answer behind the last character. */
    public static final int END = -1;

    private static final int SIZE = 32_768;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    /** Old programs end a text with it. */
    private static final int CONTROL_Z = 0x1A;

    private final String file;
    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(SIZE).limit(0);
    private boolean ended;
    private long line = 1;
    private long offset;

    private TextSource(String file, InputStream in, Charset charset) {
        this.file = file;
        this.in = in;
        this.charset = charset;
        CodingErrorAction unknown = isUnicode(charset) ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE;
        this.decoder = charset.newDecoder().onMalformedInput(unknown).onUnmappableCharacter(unknown);
    }

    /**
     * {@return the encoding that the file shows: by its byte order mark, else UTF-8 where all of it is, else windows-1250}
     *
     * @param file walked through once
     * @throws IOException where its bytes cannot be had
     */
    public static Charset charsetOf(StatementFile file) throws IOException {
        byte[] mark;
        try (InputStream in = file.open()) {
            mark = in.readNBytes(2);
        }
        int first = mark.length < 2 ? 0 : (mark[0] & 0xFF) << 8 | mark[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> TextEncoding.of(file);
        };
    }

    /**
     * Opens a file in the encoding that it shows.
     *
     * @param file opened more than once
     * @return its characters, without the byte order mark
     * @throws IOException where its bytes cannot be had
     */
    public static TextSource open(StatementFile file) throws IOException {
        return open(file, charsetOf(file));
    }

    /**
     * Opens a file in an encoding.
     *
     * @param file opened once
     * @param charset its encoding
     * @return its characters, without the byte order mark
     * @throws IOException where its bytes cannot be had
     */
    public static TextSource open(StatementFile file, Charset charset) throws IOException {
        TextSource text = new TextSource(file.name(), file.open(), charset);
        try {
            if (text.peek() == BYTE_ORDER_MARK) {
                text.read();
            }
            return text;
        } catch (IOException | RuntimeException e) {
            try (text) {
                throw e;
            }
        }
    }

    private static boolean isUnicode(Charset charset) {
        return charset.name().startsWith("UTF-");
    }

    /** {@return the name of the file} */
    public String file() {
        return file;
    }

    /** {@return the line of the next character, from 1} */
    public long line() {
        return line;
    }

    /** {@return how many bytes stand before the next character} */
    public long offset() {
        return offset;
    }

    /**
     * {@return the next character, which stays the next; {@link #END} behind the last}
     *
     * @throws IOException where the bytes cannot be had
     */
    public int peek() throws IOException {
        if (!chars.hasRemaining() && !fill(1)) {
            return END;
        }
        char next = chars.get(chars.position());
        if (next == 0) {
            throw refused("a text was expected, found a zero byte");
        }
        return next == CONTROL_Z ? END : next;
    }

    /**
     * {@return the next character, and goes on; {@link #END} behind the last}
     *
     * @throws IOException where the bytes cannot be had
     */
    public int read() throws IOException {
        int next = peek();
        if (next == END) {
            return END;
        }
        chars.position(chars.position() + 1);
        offset += width(next);
        if (next == '\n' || next == '\r' && peek() != '\n') {
            line++;
        }
        return next;
    }

    /**
     * {@return the character behind the next; {@link #END} where there is none}
     *
     * @throws IOException where the bytes cannot be had
     */
    public int second() throws IOException {
        return chars.remaining() >= 2 || fill(2) ? chars.get(chars.position() + 1) : END;
    }

    /**
     * {@return whether the text goes on with those characters}
     *
     * @param expected a few of them
     * @throws IOException where the bytes cannot be had
     */
    public boolean startsWith(String expected) throws IOException {
        if (chars.remaining() < expected.length() && !fill(expected.length())) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (chars.get(chars.position() + i) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return whether the text goes on with those characters, and goes on behind them if so}
     *
     * @param expected a few of them
     * @throws IOException where the bytes cannot be had
     */
    public boolean skip(String expected) throws IOException {
        if (!startsWith(expected)) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            read();
        }
        return true;
    }

    private int width(int c) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            if (c < 0x80) {
                return 1;
            }
            // each half of a pair stands for two of its four bytes
            return c < 0x800 || Character.isSurrogate((char) c) ? 2 : 3;
        }
        return isUnicode(charset) ? 2 : 1;
    }

    /** Decodes until so many characters are there; false where the text ends before, or stops being one. */
    private boolean fill(int wanted) throws IOException {
        while (chars.remaining() < wanted) {
            chars.compact();
            int before = chars.position();
            CoderResult result = decoder.decode(bytes, chars, ended);
            boolean more = chars.position() > before;
            chars.flip();
            if (more) {
                continue;
            }
            if (result.isError() && !chars.hasRemaining()) {
                throw refused("a text in " + charset.name() + " was expected, the bytes here are none");
            }
            if (result.isError() || ended) {
                return false;
            }
            bytes.compact();
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(0, count)).flip();
        }
        return true;
    }

    /** At the next character. */
    @Override
    public UnreadableStatementException refused(String reason) {
        return UnreadableStatementException.at(file, line, offset, reason);
    }

    /** {@return the place of the next character, which stays when the reading goes on} */
    public Place here() {
        long hereLine = line;
        long hereOffset = offset;
        return reason -> UnreadableStatementException.at(file, hereLine, hereOffset, reason);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
