package eu.hodina.application.exchange;

import java.util.List;
import java.util.Objects;

/**
 * A file of work logs, cut into fields and not yet understood.
 *
 * @param name as errors name it: {@code work-logs.csv}
 * @param sha256 of the file's bytes, 64 lower-case hex digits; the same file has the same
 * @param header the names of the columns, in the order of the file
 * @param rows those below the header
 */
public record WorkLogFile(String name, String sha256, Row header, List<Row> rows) {

    /**
     * What stands between two commas, without its quotes.
     *
     * @param place where it begins, quote included
     * @param text "" where it is empty
     */
    public record Field(TextPlace place, String text) {
        public Field {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A row. Its fields may begin on different lines, since a quoted field may reach over several.
     *
     * @param fields at least one
     * @param end where the next comma would stand
     */
    public record Row(List<Field> fields, TextPlace end) {
        public Row {
            fields = List.copyOf(fields);
            Objects.requireNonNull(end, "end");
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("a row has a field, be it empty");
            }
        }

        /** {@return where it begins} */
        public TextPlace place() {
            return fields.get(0).place();
        }
    }

    public WorkLogFile {
        Objects.requireNonNull(name, "name");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a SHA-256 has 64 lower-case hex digits, not '" + sha256 + "'");
        }
        Objects.requireNonNull(header, "header");
        rows = List.copyOf(rows);
    }
}
