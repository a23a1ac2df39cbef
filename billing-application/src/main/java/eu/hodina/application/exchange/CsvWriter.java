package eu.hodina.application.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;

/** Writes comma-separated values (RFC 4180, lines end with CR LF), so that the reader gives the same fields again. */
public final class CsvWriter {
    private final Writer out;
    private boolean begun;

    /**
     * Begins a file, without a header.
     *
     * @param out where to; whoever made it flushes and closes it
     */
    public CsvWriter(Writer out) {
        this.out = Objects.requireNonNull(out, "out");
    }

    /**
     * Writes a field as it is: a code, a number, a date.
     *
     * @param text of the field: {@code -1754.50}
     * @return this writer
     * @throws IOException where it cannot be written
     */
    public CsvWriter plain(String text) throws IOException {
        if (begun) {
            out.write(',');
        }
        begun = true;
        if (needsQuotes(text)) {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(text);
        }
        return this;
    }

    /**
     * Writes a text that people wrote, guarded against spreadsheets: {@code =1+1} comes out as {@code '=1+1}.
     *
     * @param text of the field
     * @return this writer
     * @throws IOException where it cannot be written
     */
    public CsvWriter text(String text) throws IOException {
        return plain(FormulaGuard.write(text));
    }

    /**
     * Ends the row.
     *
     * @throws IOException where it cannot be written
     */
    public void endRow() throws IOException {
        out.write("\r\n");
        begun = false;
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
