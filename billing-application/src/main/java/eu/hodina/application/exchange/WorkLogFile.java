package eu.hodina.application.exchange;

import java.util.List;
import java.util.Objects;

/**
 * A file of work logs, cut into fields and not yet understood.
 *
 * @param name as errors name it: {@code work-logs.csv}
 * @param sha256 of the file's bytes, 64 lower-case hex digits; the same file has the same
 * @param headerLine from 1
 * @param header the names of the columns, in the order of the file
 */
public record WorkLogFile(String name, String sha256, long headerLine, List<String> header, List<Row> rows) {

    /**
     * A row below the header.
     *
     * @param line on which it begins, from 1; a quoted field may reach over several lines
     */
    public record Row(long line, List<String> fields) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    public WorkLogFile {
        Objects.requireNonNull(name, "name");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a SHA-256 has 64 lower-case hex digits, not '" + sha256 + "'");
        }
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }
}
