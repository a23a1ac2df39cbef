package eu.hodina.bankimport.csv;

import eu.hodina.bankimport.file.Place;
import eu.hodina.bankimport.file.TextSource;
import java.io.IOException;
import java.util.Optional;

/**
 * Cuts a text into rows and cells, one row at a time. A cell may be quoted, and then have the delimiter, ends of lines
 * and doubled quotes in it; a quote within an unquoted cell is a quote. Blank rows are left out.
 */
public final class CsvRows implements AutoCloseable {
    private static final int LONGEST_CELL = 65_536;
    private static final int LONGEST_ROW = 1_000_000;
    private static final int MOST_CELLS = 1_000;

    private final TextSource text;
    private final char delimiter;
    private final StringBuilder cell = new StringBuilder();
    private int rowLength;

    /**
     * Cuts a text.
     *
     * @param text from its beginning; closed with this
     * @param delimiter between two cells
     */
    public CsvRows(TextSource text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /**
     * {@return the next row that is not blank; none behind the last}
     *
     * @throws IOException where the bytes cannot be had
     */
    public Optional<CsvRow> next() throws IOException {
        while (text.peek() != TextSource.END) {
            CsvRow row = readRow();
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** {@return the place behind the last row} */
    Place end() {
        return text.here();
    }

    private CsvRow readRow() throws IOException {
        CsvRow row = new CsvRow(text.file());
        rowLength = 0;
        while (true) {
            if (row.size() == MOST_CELLS) {
                throw text.refused("a row has more than " + MOST_CELLS + " cells");
            }
            readCell(row);
            if (text.peek() != delimiter) {
                endLine();
                return row;
            }
            text.read();
        }
    }

    private void endLine() throws IOException {
        if (text.read() == '\r' && text.peek() == '\n') {
            text.read();
        }
    }

    private void readCell(CsvRow row) throws IOException {
        cell.setLength(0);
        while (text.peek() == ' ') {
            text.read();
        }
        long line = text.line();
        long offset = text.offset();
        if (text.peek() == '"') {
            readQuoted();
        } else {
            while (!atEnd()) {
                append(text.read());
            }
        }
        row.add(cell.toString().strip(), line, offset);
    }

    private void readQuoted() throws IOException {
        Place opening = text.here();
        text.read();
        while (true) {
            int next = text.read();
            if (next == TextSource.END) {
                throw opening.refused("a closing quote was expected for the one that opens here");
            }
            if (next != '"') {
                append(next);
            } else if (text.peek() == '"') {
                append(text.read());
            } else {
                break;
            }
        }
        while (text.peek() == ' ') {
            text.read();
        }
        if (!atEnd()) {
            throw text.refused("'" + delimiter + "' or the end of the line was expected after a closing quote");
        }
    }

    private boolean atEnd() throws IOException {
        int next = text.peek();
        return next == delimiter || next == '\n' || next == '\r' || next == TextSource.END;
    }

    private void append(int next) {
        if (cell.length() == LONGEST_CELL || rowLength++ == LONGEST_ROW) {
            throw text.refused(
                    "a cell has more than " + LONGEST_CELL + " characters, or a row more than " + LONGEST_ROW);
        }
        cell.append((char) next);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
