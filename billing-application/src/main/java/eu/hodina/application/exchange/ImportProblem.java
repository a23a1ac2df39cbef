package eu.hodina.application.exchange;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One thing in a file that is not as it must be.
 *
 * @param line from 1; none = the file as a whole
 * @param column its name in the header; none = the row as a whole
 * @param value what stands there, shortened, on one line
 * @param expected what was expected there
 */
public record ImportProblem(OptionalLong line, Optional<String> column, Optional<String> value, String expected) {
    private static final int SHOWN = 60;

    public ImportProblem {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(expected, "expected");
        value = value.map(ImportProblem::shown);
    }

    public static ImportProblem ofFile(String expected) {
        return new ImportProblem(OptionalLong.empty(), Optional.empty(), Optional.empty(), expected);
    }

    public static ImportProblem ofRow(long line, String expected) {
        return new ImportProblem(OptionalLong.of(line), Optional.empty(), Optional.empty(), expected);
    }

    public static ImportProblem ofField(long line, String column, String value, String expected) {
        return new ImportProblem(OptionalLong.of(line), Optional.of(column), Optional.of(value), expected);
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    /** {@code line 17, column minutes: found '0', expected whole minutes from 1 to 1440}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line.ifPresent(number -> text.append("line ").append(number));
        column.ifPresent(name -> text.append(", column ").append(name));
        if (text.length() > 0) {
            text.append(": ");
        }
        value.ifPresent(found -> text.append("found '").append(found).append("', "));
        return text.append("expected ").append(expected).toString();
    }
}
