package eu.hodina.application.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One row by the names of its columns; what cannot be understood is added to the problems. */
final class FieldRow {
    /** Where the row is. */
    private interface Source {
        /** "" where the file lacks the column. */
        String text(String title);

        TextPlace place(String title);
    }

    private final Source source;
    private final ImportProblems problems;

    private FieldRow(Source source, ImportProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** The row that the reader stands on, whichever that is. */
    static FieldRow of(CsvReader row, Header header, ImportProblems problems) {
        return new FieldRow(
                new Source() {
                    @Override
                    public String text(String title) {
                        int position = header.position(title);
                        return position < 0 ? "" : row.text(position);
                    }

                    @Override
                    public TextPlace place(String title) {
                        return row.place(Math.max(0, header.position(title)));
                    }
                },
                problems);
    }

    /** A row that was staged; of all its fields the place is that of its code. */
    static FieldRow of(StagedRow row, List<String> titles, ImportProblems problems) {
        return new FieldRow(
                new Source() {
                    @Override
                    public String text(String title) {
                        return row.fields().get(titles.indexOf(title));
                    }

                    @Override
                    public TextPlace place(String title) {
                        return row.place();
                    }
                },
                problems);
    }

    /** A field as it stands in the file. */
    String raw(String title) {
        return source.text(title);
    }

    /** A code, a number, a date: without what spreadsheets put around it. */
    String text(String title) {
        return raw(title).strip();
    }

    /** Text of people, as it was before it was guarded; none where it is blank. */
    Optional<String> words(String title, int longest) {
        String text = FormulaGuard.read(raw(title));
        if (text.length() > longest) {
            bad(title, "at most " + longest + " characters, not " + text.length());
        } else if (!PlainLetters.areOneLine(text)) {
            bad(title, "text on one line without control characters");
        }
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** As {@link #words}, without spaces around. */
    Optional<String> line(String title, int longest) {
        return words(title, longest).map(String::strip);
    }

    /** As {@link #line}, which has to be there. */
    Optional<String> neededLine(String title, int longest) {
        Optional<String> line = line(title, longest);
        if (line.isEmpty()) {
            bad(title, "a text of 1 to " + longest + " characters");
        }
        return line;
    }

    /** As {@link #line}, on one line or more. */
    Optional<String> lines(String title, int longest) {
        String text = FormulaGuard.read(raw(title)).strip();
        if (!PlainLetters.areLines(text) || text.length() > longest) {
            bad(title, "a text of at most " + longest + " characters, without control characters");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** All that a cell lists; none where any of it is refused. */
    <T> Optional<List<T>> items(String title, Function<CellItem, T> maker, String expected) {
        try {
            return Optional.of(CellItem.read(FormulaGuard.read(raw(title))).stream()
                    .map(maker)
                    .toList());
        } catch (RuntimeException refused) {
            bad(title, expected + " (" + refused.getMessage() + ")");
            return Optional.empty();
        }
    }

    TextPlace place(String title) {
        return source.place(title);
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

    /** {@code yes} or {@code no}, which is also what nothing means. */
    boolean flag(String title) {
        String text = text(title);
        if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
            bad(title, "yes or no");
        }
        return text.equals("yes");
    }

    /** A thing of several fields that are good by themselves; none where they contradict each other. */
    <T> Optional<T> whole(String title, Supplier<T> factory) {
        try {
            return Optional.of(factory.get());
        } catch (IllegalArgumentException refused) {
            bad(title, "fields that go together: " + refused.getMessage());
            return Optional.empty();
        }
    }

    void bad(String title, String expected) {
        problems.add(ImportProblem.ofField(place(title), title, raw(title), expected));
    }

    /** How many problems there are by now, in all rows. */
    int problems() {
        return problems.total();
    }
}
