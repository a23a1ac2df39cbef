package eu.hodina.application.exchange;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Cuts a stream of comma-separated values (RFC 4180) into rows and fields, each with its place, one row at a time. Lines end
 * with LF, CR LF or CR; empty ones are left out. What makes the cut itself doubtful, such as a quote that nothing closes, or
 * goes beyond the bounds ends it.
 */
final class CsvReader {
    /** Fields of one row. */
    static final int MOST_COLUMNS = 100;

    /** Characters of one field. */
    static final int LONGEST_FIELD = 10_000;

    private static final int END = -1;

    private final String file;
    private final StrictText text;
    private final char separator;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int filled;
    private int line = 1;
    private int column = 1;

    /** Whether the last step went over both of CR LF. */
    private boolean behindCarriageReturn;

    private char[] field = new char[256];
    private int length;

    private final String[] fields = new String[MOST_COLUMNS];
    private final int[] lines = new int[MOST_COLUMNS];
    private final int[] columns = new int[MOST_COLUMNS];
    private int size;
    private String[] titles = {};

    CsvReader(String file, StrictText text, char separator) {
        this.file = file;
        this.text = text;
        this.separator = separator;
    }

    /**
     * On to the next row that has anything in it; the first is the header.
     *
     * @return false behind the last
     * @throws ImportRefusedException at the first place where the text is no such CSV
     */
    boolean next() throws IOException {
        int c = peek();
        while (c == '\n' || c == '\r') {
            step(c);
            c = peek();
        }
        if (c == END) {
            return false;
        }
        size = 0;
        readField();
        while (peek() == separator) {
            step(separator);
            if (size == MOST_COLUMNS) {
                throw refused(here(), "the end of the row, " + MOST_COLUMNS + " fields are the most");
            }
            readField();
        }
        if (titles.length == 0) {
            titles = Arrays.copyOf(fields, size);
        }
        return true;
    }

    /** How many fields the row has, at least one. */
    int size() {
        return size;
    }

    String text(int index) {
        return fields[index];
    }

    TextPlace place(int index) {
        return new TextPlace(lines[index], columns[index]);
    }

    /** Where the row ends and the next separator would stand. */
    TextPlace end() {
        return here();
    }

    private void readField() throws IOException {
        lines[size] = line;
        columns[size] = column;
        length = 0;
        if (peek() == '"') {
            quoted();
        } else {
            plain();
        }
        if (length > LONGEST_FIELD) {
            throw tooLong();
        }
        fields[size] = new String(field, 0, length);
        size++;
    }

    private void plain() throws IOException {
        int c = peek();
        while (c != END && c != separator && c != '\n' && c != '\r') {
            keep(c);
            step(c);
            c = peek();
        }
    }

    private void quoted() throws IOException {
        step('"');
        while (true) {
            int c = peek();
            if (c == END) {
                throw refused(place(size), "a closing quote for the one that opens here");
            }
            step(c);
            if (c != '"') {
                keep(c);
                if (c == '\r' && behindCarriageReturn) {
                    keep('\n');
                }
            } else if (peek() == '"') {
                // a doubled quote stands for one and the field goes on
                step('"');
                keep('"');
            } else {
                requireEnd();
                return;
            }
        }
    }

    private void requireEnd() throws IOException {
        int c = peek();
        if (c != END && c != separator && c != '\n' && c != '\r') {
            String sign = separator == ',' ? "a comma" : "a semicolon";
            throw refused(
                    here(), sign + " or the end of the row behind the quote that closes the one at " + place(size));
        }
    }

    /** Of a field too long only what shows that it is; the quote that nothing closes is told all the same. */
    private void keep(int c) {
        if (length == field.length && length <= LONGEST_FIELD) {
            field = Arrays.copyOf(field, length * 2);
        }
        if (length < field.length) {
            field[length++] = (char) c;
        }
    }

    private ImportRefusedException tooLong() {
        String value = new String(field, 0, length);
        String expected = "a field of at most " + LONGEST_FIELD + " characters";
        Optional<String> title = size < titles.length ? Optional.of(titles[size].strip()) : Optional.empty();
        return ImportRefusedException.of(
                file,
                title.map(name -> ImportProblem.ofField(place(size), name, value, expected))
                        .orElseGet(() -> ImportProblem.found(place(size), value, expected)));
    }

    /** Over one character, or over both of CR LF; the second half of a pair is no place of its own. */
    private void step(int c) throws IOException {
        at++;
        behindCarriageReturn = false;
        if (c == '\n' || c == '\r') {
            line++;
            column = 1;
            if (c == '\r' && peek() == '\n') {
                at++;
                behindCarriageReturn = true;
            }
        } else if (!Character.isLowSurrogate((char) c)) {
            column++;
        }
    }

    private int peek() throws IOException {
        return at < filled ? buffer[at] : refill();
    }

    private int refill() throws IOException {
        filled = text.read(buffer);
        at = 0;
        if (filled > 0) {
            return buffer[0];
        }
        if (text.wrong().isPresent()) {
            String wrong = String.format(Locale.ROOT, "0x%02X", text.wrong().getAsInt());
            throw refused(here(), "text in " + text.encoding() + ", the byte " + wrong + " here is none");
        }
        return END;
    }

    private TextPlace here() {
        return new TextPlace(line, column);
    }

    private ImportRefusedException refused(TextPlace place, String expected) {
        return ImportRefusedException.of(file, ImportProblem.at(place, expected));
    }
}
