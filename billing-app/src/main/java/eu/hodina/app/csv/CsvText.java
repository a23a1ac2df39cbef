package eu.hodina.app.csv;

import eu.hodina.application.exchange.ImportProblem;
import eu.hodina.application.exchange.ImportRefusedException;
import eu.hodina.application.exchange.TextPlace;
import eu.hodina.application.exchange.WorkLogFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a text of comma-separated values (RFC 4180) into rows and fields, each with its place, from the first character to
 * the last. Lines end with LF, CR LF or CR; empty ones are left out. What makes the cut itself doubtful, such as a quote
 * that nothing closes, or goes beyond the bounds ends it.
 */
final class CsvText {
    private final String file;
    private final String text;
    private int at;
    private int line = 1;
    private int column = 1;

    /** What the first row calls the columns. */
    private List<WorkLogFile.Field> titles = List.of();

    private CsvText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * The header first, where there is any.
     *
     * @throws ImportRefusedException at the first place where the text is no such CSV
     */
    static List<WorkLogFile.Row> rows(String file, String text) {
        return new CsvText(file, text).rows();
    }

    private List<WorkLogFile.Row> rows() {
        List<WorkLogFile.Row> rows = new ArrayList<>();
        while (at < text.length()) {
            if (atLineEnd()) {
                step();
                continue;
            }
            if (rows.size() > WorkLogCsv.MOST_ROWS) {
                throw refused(here(), "at most " + WorkLogCsv.MOST_ROWS + " rows in a file; split it");
            }
            rows.add(row());
            titles = rows.get(0).fields();
        }
        return rows;
    }

    private WorkLogFile.Row row() {
        List<WorkLogFile.Field> fields = new ArrayList<>();
        fields.add(field(0));
        while (at < text.length() && text.charAt(at) == ',') {
            step();
            if (fields.size() == WorkLogCsv.MOST_COLUMNS) {
                throw refused(here(), "the end of the row, " + WorkLogCsv.MOST_COLUMNS + " fields are the most");
            }
            fields.add(field(fields.size()));
        }
        return new WorkLogFile.Row(fields, here());
    }

    private WorkLogFile.Field field(int index) {
        TextPlace start = here();
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        String content = quoted ? quoted(start) : plain();
        if (content.length() > WorkLogCsv.LONGEST_FIELD) {
            Optional<String> title =
                    index < titles.size() ? Optional.of(titles.get(index).text().strip()) : Optional.empty();
            throw ImportRefusedException.of(
                    file,
                    new ImportProblem(
                            start,
                            title,
                            Optional.of(content),
                            "a field of at most " + WorkLogCsv.LONGEST_FIELD + " characters"));
        }
        return new WorkLogFile.Field(start, content);
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != ',' && !atLineEnd()) {
            step();
        }
        return text.substring(from, at);
    }

    private String quoted(TextPlace start) {
        step();
        int from = at;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                step();
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                // a doubled quote stands for one and the field goes on
                step();
                step();
            } else {
                String content = text.substring(from, at).replace("\"\"", "\"");
                step();
                if (at < text.length() && text.charAt(at) != ',' && !atLineEnd()) {
                    throw refused(
                            here(), "a comma or the end of the row behind the quote that closes the one at " + start);
                }
                return content;
            }
        }
        throw refused(start, "a closing quote for the one that opens here");
    }

    private boolean atLineEnd() {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    /** Over one character, or over both of CR LF; the second half of a pair is no place of its own. */
    private void step() {
        char c = text.charAt(at++);
        if (c == '\n' || c == '\r') {
            if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            line++;
            column = 1;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
    }

    private TextPlace here() {
        return new TextPlace(line, column);
    }

    private ImportRefusedException refused(TextPlace place, String expected) {
        return ImportRefusedException.of(file, ImportProblem.at(place, expected));
    }
}
