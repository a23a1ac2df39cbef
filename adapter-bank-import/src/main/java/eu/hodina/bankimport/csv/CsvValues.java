package eu.hodina.bankimport.csv;

import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.bankimport.file.Place;
import eu.hodina.bankimport.file.WrittenAmount;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the values of a table as its mapping says. */
final class CsvValues {
    private final CsvMapping mapping;
    private final DateTimeFormatter dates;

    CsvValues(CsvMapping mapping) {
        this.mapping = mapping;
        this.dates = mapping.dates();
    }

    BigDecimal amount(String text, String column, Place place) {
        return WrittenAmount.read(beforeCurrency(text), mapping.decimalSign())
                .orElseThrow(() -> place.refused("an amount such as -1500" + mapping.decimalSign()
                        + "00 was expected in '" + column + "', found '" + WrittenAmount.shown(text) + "'"));
    }

    /** The currency that stands behind an amount in the same cell. */
    static Optional<String> currencyBehind(String text) {
        String end = text.substring(Math.max(0, text.length() - 3));
        return end.length() == 3 && end.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                ? Optional.of(end)
                : Optional.empty();
    }

    /** Banks write {@code 6 339,10 CZK}. */
    private static String beforeCurrency(String text) {
        int end = text.length() - (currencyBehind(text).isPresent() ? 3 : 0);
        while (end > 0 && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '\u00a0')) {
            end--;
        }
        return text.substring(0, end);
    }

    LocalDate date(String text, String column, Place place) {
        try {
            return LocalDate.parse(text, dates);
        } catch (DateTimeException e) {
            throw place.refused("a day as " + mapping.datePattern() + " was expected in '" + column + "', found '"
                    + WrittenAmount.shown(text) + "'");
        }
    }
}
