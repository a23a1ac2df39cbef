package eu.hodina.application.payment.csv;

import eu.hodina.application.RefusedException;
import java.util.Objects;
import java.util.Optional;

/**
 * How a table lies in its file.
 *
 * @param delimiter between two cells: a semicolon, a comma, a tabulator or a bar
 * @param encoding none where the content tells: a byte order mark, else UTF-8 where all of it is, else windows-1250
 * @param skippedLines so many rows that are not blank are passed over before anything is looked for
 * @param header whether a row has the titles of the columns; without it the rows begin at once and columns are numbers
 * @param footer a row whose first cell that is not blank begins so ends the table
 */
public record CsvLayout(
        char delimiter, Optional<CsvEncoding> encoding, int skippedLines, boolean header, Optional<String> footer) {
    private static final String DELIMITERS = ";,\t|";
    private static final int MOST_SKIPPED = 1_000;
    private static final int LONGEST_FOOTER = 100;

    public CsvLayout {
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(footer, "footer");
        if (DELIMITERS.indexOf(delimiter) < 0) {
            throw new RefusedException(
                    "/delimiter", "a semicolon, a comma, a tabulator or a bar was expected, not '" + delimiter + "'");
        }
        if (skippedLines < 0 || skippedLines > MOST_SKIPPED) {
            throw new RefusedException("/skippedLines", "0 to " + MOST_SKIPPED + " was expected, not " + skippedLines);
        }
        if (footer.filter(text -> text.isBlank() || text.length() > LONGEST_FOOTER)
                .isPresent()) {
            throw new RefusedException("/footer", "1 to " + LONGEST_FOOTER + " characters were expected");
        }
    }
}
