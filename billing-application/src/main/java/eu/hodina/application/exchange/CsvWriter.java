package eu.hodina.application.exchange;

import java.io.IOException;
import java.io.Writer;

/** Writes comma-separated values (RFC 4180, lines end with CR LF), so that the reader gives the same fields again. */
final class CsvWriter {
    private final Writer out;
    private boolean begun;

    CsvWriter(Writer out) {
        this.out = out;
    }

    /** A field as it is: a code, a number, a date. */
    CsvWriter plain(String text) throws IOException {
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

    /** A text that people wrote, guarded against spreadsheets. */
    CsvWriter text(String text) throws IOException {
        return plain(FormulaGuard.write(text));
    }

    void endRow() throws IOException {
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
