package eu.hodina.app.scenario;

/** The file is no JSON document, or larger or deeper than one may be. */
final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /** @param line from 1; 0 where the file could not be read at all */
    UnreadableFileException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
