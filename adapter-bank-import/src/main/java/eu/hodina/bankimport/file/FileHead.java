package eu.hodina.bankimport.file;

import eu.hodina.application.payment.StatementFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first bytes of a file, by which its format is told; its name says nothing. */
public final class FileHead {
    /** Ends the message of every refusal of a file whose format is not read. */
    public static final String READABLE =
            "camt.052, camt.053, camt.054, MT940, MT942, ABO/GPC, CODA, FINSTA, Fio, OFX, QIF and CSV statements can be read";

    private static final int LENGTH = 16_384;

    private final String file;
    private final byte[] bytes;
    private final boolean binary;
    private final String text;

    private FileHead(String file, byte[] bytes, boolean binary, String text) {
        this.file = file;
        this.bytes = bytes;
        this.binary = binary;
        this.text = text;
    }

    /** The head of that file, which is opened and closed for it. */
    public static FileHead of(StatementFile file) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(LENGTH);
        }
        Charset charset = StandardCharsets.ISO_8859_1;
        int mark = 0;
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (startsWith(head, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (startsWith(head, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        }
        String text = new String(head, mark, head.length - mark, charset).stripLeading();
        boolean binary = text.chars().anyMatch(FileHead::isBinary);
        return new FileHead(file.name(), head, binary, text);
    }

    /** Old transmissions frame a text with 1 to 3 and end it with 26. */
    private static boolean isBinary(int c) {
        return c == 0 || c > 3 && c < ' ' && c != 0x1A && !Character.isWhitespace(c);
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** The name of the file, for messages. */
    public String file() {
        return file;
    }

    /**
     * The first characters, without a byte order mark and without the blanks before them. One byte is one character
     * (ISO 8859-1) unless there is a mark of UTF-16: enough to tell a format, not to read names.
     */
    public String text() {
        return text;
    }

    /** The first bytes as a file, without the character that they cut off. */
    public StatementFile asFile() {
        int end = bytes.length;
        while (bytes.length == LENGTH && end > bytes.length - 4 && bytes[end - 1] < 0) {
            end--;
        }
        return StatementFile.of(file, Arrays.copyOf(bytes, end));
    }

    /** Whether there is not a single byte. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** Whether it begins with bytes that no text has. */
    public boolean isBinary() {
        return binary;
    }

    /** Whether these are its first bytes: {@code startsWith(0x1F, 0x8B)}. */
    public boolean startsWith(int... expected) {
        return startsWith(bytes, expected);
    }
}
