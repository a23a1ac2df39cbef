package eu.hodina.bankimport.file;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells the encoding of a text that does not declare it: valid UTF-8 is UTF-8; else windows-1250, ISO 8859-2 or CP852,
 * whichever makes letters of its bytes. What is none of them is refused.
 */
public final class TextEncoding {
    private static final int BLOCK = 65_536;

    private TextEncoding() {}

    /**
     * The encoding, found by a walk through the whole file.
     *
     * @throws UnreadableStatementException where a byte fits no encoding, or the file is UTF-8 but for some places
     */
    public static Charset of(StatementFile file) throws IOException {
        Utf8Check utf8 = new Utf8Check();
        LetterCounts letters = new LetterCounts();
        try (InputStream in = file.open()) {
            byte[] block = new byte[BLOCK];
            for (int length = in.read(block); length >= 0; length = in.read(block)) {
                if (isPlain(block, length)) {
                    utf8.skip(length);
                    letters.skip(block, length);
                } else {
                    utf8.add(block, length);
                    letters.add(block, length);
                }
            }
        }
        utf8.end();
        if (utf8.isValid()) {
            return StandardCharsets.UTF_8;
        }
        if (utf8.isMeant()) {
            throw refused(file, utf8.firstInvalid(), "text in UTF-8 was expected, as in the rest of the file");
        }
        return letters.best()
                .orElseThrow(() -> refused(
                        file,
                        utf8.firstInvalid(),
                        "text in UTF-8, windows-1250, ISO 8859-2 or CP852 was expected, found bytes that are no letters"
                                + " in any of them"));
    }

    /** Whether there is nothing beyond ASCII; eight bytes at a time. */
    private static boolean isPlain(byte[] block, int length) {
        ByteBuffer bytes = ByteBuffer.wrap(block);
        long high = 0;
        int at = 0;
        for (; at + 8 <= length; at += 8) {
            high |= bytes.getLong(at);
        }
        for (; at < length; at++) {
            high |= block[at];
        }
        return (high & 0x8080_8080_8080_8080L) == 0;
    }

    private static UnreadableStatementException refused(StatementFile file, long offset, String reason) {
        try (InputStream in = file.open()) {
            long line = 1;
            byte[] block = new byte[BLOCK];
            long at = 0;
            for (int length = in.read(block); length >= 0 && at < offset; length = in.read(block)) {
                for (int i = 0; i < length && at < offset; i++, at++) {
                    line += block[i] == '\n' ? 1 : 0;
                }
            }
            return UnreadableStatementException.at(file.name(), line, offset, reason);
        } catch (IOException e) {
            return UnreadableStatementException.of(file.name(), reason);
        }
    }
}
