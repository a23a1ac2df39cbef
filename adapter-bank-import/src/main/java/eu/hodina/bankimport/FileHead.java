package eu.hodina.bankimport;

import eu.hodina.application.payment.StatementFile;
import eu.hodina.application.payment.UnreadableStatementException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The first bytes of a file, by which its format is told; its name says nothing. */
final class FileHead {
    static final String READABLE = "camt.052, camt.053, camt.054 and ABO/GPC statements can be read";

    private static final int LENGTH = 4_096;
    private static final Pattern MT = Pattern.compile("(?s).{0,200}(\\{1:|:20:).*|[A-Z]{8,12} \\d.*");
    private static final Pattern MT942 = Pattern.compile("(?s).*(:34F:|\\{2:[IO]942|\\b942 \\d\\d).*");
    private static final Pattern FIO_CSV = Pattern.compile("(?s).*(ID operace|ID pohybu).*");
    private static final Pattern CODA = Pattern.compile("(?s)0000\\d[\\d ]{6}.*");
    private static final Pattern COLUMNS = Pattern.compile("[^\\r\\n]*[;,\\t][^\\r\\n]*[;,\\t][^\\r\\n]*\\R(?s).*");

    private final String file;
    private final int size;
    private final boolean binary;
    private final String text;

    private FileHead(String file, int size, boolean binary, String text) {
        this.file = file;
        this.size = size;
        this.binary = binary;
        this.text = text;
    }

    static FileHead of(StatementFile file) throws IOException {
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
        return new FileHead(file.name(), head.length, binary, text);
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

    boolean isXml() {
        // OFX 1 is SGML: it looks like XML and has no end tags
        return text.startsWith("<") && !text.startsWith("<OFX>");
    }

    boolean isAbo() {
        return text.startsWith("074");
    }

    static String notYet(String format) {
        return "this is " + format + ", which is not read yet; " + READABLE;
    }

    /** Why this is no file that can be read. */
    UnreadableStatementException refusal() {
        if (text.isEmpty()) {
            String what = size == 0 ? "the file is empty" : "the file is blank";
            return UnreadableStatementException.of(file, what + "; " + READABLE);
        }
        return UnreadableStatementException.at(file, 1, 0, reason());
    }

    private String reason() {
        if (text.startsWith("UHL1")) {
            return "this is an ABO payment order for the bank (UHL1), not a statement from it; " + READABLE;
        }
        if (text.startsWith("OFXHEADER") || text.startsWith("<OFX>")) {
            return notYet("OFX");
        }
        if (text.startsWith("{") && text.contains("\"accountStatement\"")) {
            return notYet("Fio JSON");
        }
        if (text.startsWith("!Type:") || text.startsWith("!Account")) {
            return notYet("QIF");
        }
        if (MT.matcher(text).matches()) {
            return notYet(MT942.matcher(text).matches() ? "MT942" : "MT940");
        }
        if (binary) {
            return "no statement: the file is not a text; " + READABLE;
        }
        if (FIO_CSV.matcher(text).matches()) {
            return notYet("Fio CSV");
        }
        if (CODA.matcher(text).matches()) {
            return notYet("CODA");
        }
        return COLUMNS.matcher(text).matches()
                ? notYet("CSV")
                : "no bank's statement is known that begins so; " + READABLE;
    }
}
