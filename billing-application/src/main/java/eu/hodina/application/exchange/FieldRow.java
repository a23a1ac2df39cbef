package eu.hodina.application.exchange;

import java.util.Optional;
import java.util.function.Function;

/** The row that the reader stands on, by the names of its columns; what cannot be understood is added to the problems. */
final class FieldRow {
    private final CsvReader row;
    private final Header header;
    private final ImportProblems problems;

    FieldRow(CsvReader row, Header header, ImportProblems problems) {
        this.row = row;
        this.header = header;
        this.problems = problems;
    }

    /** A code, a number, a date: without what spreadsheets put around it. */
    String text(String title) {
        return row.text(header.position(title)).strip();
    }

    /** Text of people, as it was before it was guarded; none where it is blank. */
    Optional<String> words(String title, int longest) {
        String text = FormulaGuard.read(row.text(header.position(title)));
        if (text.length() > longest) {
            bad(title, "at most " + longest + " characters, not " + text.length());
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            bad(title, "text on one line without control characters");
        }
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    TextPlace place(String title) {
        return row.place(header.position(title));
    }

    /** What the maker makes of the field; none where it refuses. */
    <T> Optional<T> made(String title, Function<String, T> maker, String expected) {
        try {
            return Optional.of(maker.apply(text(title)));
        } catch (RuntimeException refused) {
            // factories refuse by an exception that knows no place; it is told with one
            bad(title, expected);
            return Optional.empty();
        }
    }

    /** As {@link #made}, where nothing may stand there. */
    <T> Optional<T> optional(String title, Function<String, T> maker, String expected) {
        return text(title).isEmpty() ? Optional.empty() : made(title, maker, expected);
    }

    void bad(String title, String expected) {
        problems.add(ImportProblem.ofField(place(title), title, row.text(header.position(title)), expected));
    }

    /** How many problems there are by now, in all rows. */
    int problems() {
        return problems.total();
    }
}
