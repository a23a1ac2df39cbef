package eu.hodina.application.exchange;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing in a file that is not as it must be, always with its place:
 * {@code line 17, column 42 (minutes): found '0', expected whole minutes from 1 to 1440}.
 *
 * @param place where the file goes wrong: where the field begins, the row ends too soon, the quote opens
 * @param field the name in the header of the column that it is about; none = of no one column
 * @param value what stands there, shortened, on one line
 * @param expected what was expected there
 */
public record ImportProblem(TextPlace place, Optional<String> field, Optional<String> value, String expected) {
    private static final int SHOWN = 60;

    public ImportProblem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(expected, "expected");
        field = field.map(ImportProblem::shown);
        value = value.map(ImportProblem::shown);
    }

    /**
     * Makes a problem of no one column: an unclosed quote, a letter that is no UTF-8, a file too large.
     *
     * @param place line and column
     * @param expected what should have been there
     * @return the problem
     */
    public static ImportProblem at(TextPlace place, String expected) {
        return new ImportProblem(place, Optional.empty(), Optional.empty(), expected);
    }

    /**
     * Makes a problem of something that should not stand there, in no column that the header names.
     *
     * @param place line and column
     * @param value what stands there
     * @param expected what should have been there
     * @return the problem
     */
    public static ImportProblem found(TextPlace place, String value, String expected) {
        return new ImportProblem(place, Optional.empty(), Optional.of(value), expected);
    }

    /**
     * Makes a problem of what should stand there and does not.
     *
     * @param place line and column
     * @param field the name of the column
     * @param expected what should have been there
     * @return the problem
     */
    public static ImportProblem missing(TextPlace place, String field, String expected) {
        return new ImportProblem(place, Optional.of(field), Optional.empty(), expected);
    }

    /**
     * Makes a problem of a field with a wrong value.
     *
     * @param place line and column
     * @param field the name of the column
     * @param value what stands there
     * @param expected what should have been there
     * @return the problem
     */
    public static ImportProblem ofField(TextPlace place, String field, String value, String expected) {
        return new ImportProblem(place, Optional.of(field), Optional.of(value), expected);
    }

    /** On one line and not too long: what comes from a file must not forge a line of the report. */
    static String shown(String value) {
        String line = value.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ");
        if (line.codePointCount(0, line.length()) <= SHOWN) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(place.toString());
        field.ifPresent(name -> text.append(" (").append(name).append(')'));
        text.append(": ");
        value.ifPresent(found -> text.append("found '").append(found).append("', "));
        return text.append("expected ").append(expected).toString();
    }
}
