package eu.hodina.application.payment.csv;

import eu.hodina.application.RefusedException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Says of a bank's table which column holds what. Immutable; one that could not be read by is refused with the place of
 * what is wrong.
 *
 * @param name by which people know it: {@code KB, podnikatelský účet}
 * @param layout how the table lies in its file
 * @param datePattern of all its dates, in the letters of {@link DateTimeFormatter}: {@code d.M.yyyy}
 * @param decimalSign a comma or a point; blanks and the other of the two part thousands
 * @param amounts what tells whether money came in or went out
 * @param columns which columns hold what, one each, only the message several
 * @param facts the labels of what is said of the whole statement: {@code OPENING -> Počáteční zůstatek}
 * @param own what the file does not say of the own account
 */
public record CsvMapping(
        String name,
        CsvLayout layout,
        String datePattern,
        char decimalSign,
        CsvAmounts amounts,
        Map<CsvField, List<CsvColumn>> columns,
        Map<CsvFact, String> facts,
        CsvOwnAccount own) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PATTERN = 30;
    private static final int LONGEST_LABEL = 100;
    private static final int MOST_COLUMNS_OF_A_MESSAGE = 10;

    public CsvMapping {
        Objects.requireNonNull(layout, "layout");
        Objects.requireNonNull(amounts, "amounts");
        Objects.requireNonNull(own, "own");
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new RefusedException("/name", "1 to " + LONGEST_NAME + " characters were expected");
        }
        if (decimalSign != ',' && decimalSign != '.') {
            throw new RefusedException("/decimalSign", "a comma or a point was expected, not '" + decimalSign + "'");
        }
        formatter(datePattern);
        columns = ordered(columns);
        facts = facts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(facts));
        columns.forEach((field, places) -> requireColumns(layout, field, places));
        facts.forEach(CsvMapping::requireLabel);
        if (!columns.containsKey(CsvField.BOOKED) && !columns.containsKey(CsvField.VALUED)) {
            throw new RefusedException("/columns/booked", "a column with the day was expected, booked or valued");
        }
        amounts.requireColumns(columns.keySet());
    }

    private static Map<CsvField, List<CsvColumn>> ordered(Map<CsvField, List<CsvColumn>> columns) {
        Map<CsvField, List<CsvColumn>> copy = new EnumMap<>(CsvField.class);
        columns.forEach((field, places) -> copy.put(field, List.copyOf(places)));
        return Collections.unmodifiableMap(copy);
    }

    private static void requireColumns(CsvLayout layout, CsvField field, List<CsvColumn> places) {
        int most = field == CsvField.MESSAGE ? MOST_COLUMNS_OF_A_MESSAGE : 1;
        if (places.isEmpty() || places.size() > most) {
            throw new RefusedException(
                    "/columns/" + field.code(), "1 to " + most + " columns were expected, not " + places.size());
        }
        if (!layout.header() && places.stream().anyMatch(place -> place.number().isEmpty())) {
            throw new RefusedException(
                    "/columns/" + field.code(), "a number such as #3 was expected in a table without a header");
        }
    }

    private static void requireLabel(CsvFact fact, String label) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new RefusedException("/facts/" + fact.code(), "1 to " + LONGEST_LABEL + " characters were expected");
        }
    }

    /** {@return reads the dates of the table; a day that there is not is refused} */
    public DateTimeFormatter dates() {
        return formatter(datePattern);
    }

    private static DateTimeFormatter formatter(String pattern) {
        boolean known = pattern.length() <= LONGEST_PATTERN && pattern.matches("[dMyHms'T./\\- :]+");
        boolean whole = pattern.contains("d") && pattern.contains("M") && pattern.contains("y");
        try {
            if (known && whole) {
                return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT);
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw new RefusedException(
                "/datePattern",
                "a pattern of day, month and year such as d.M.yyyy was expected, not '" + pattern + "'");
    }

    /**
     * {@return the column that holds it; none where the table does not have it}
     *
     * @param field what is looked for
     */
    public Optional<CsvColumn> column(CsvField field) {
        return Optional.ofNullable(columns.get(field)).map(places -> places.get(0));
    }
}
