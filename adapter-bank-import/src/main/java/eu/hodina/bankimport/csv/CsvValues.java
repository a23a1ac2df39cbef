package eu.hodina.bankimport.csv;

import eu.hodina.application.payment.csv.CsvMapping;
import eu.hodina.bankimport.file.Place;
import eu.hodina.bankimport.file.WrittenAmount;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of a table as its mapping says. */
final class CsvValues {
    /** Banks write {@code 6 339,10 CZK}. */
    private static final Pattern WITH_CURRENCY = Pattern.compile("(.*?)[\\s\\u00a0]*([A-Z]{3})");

    private final CsvMapping mapping;
    private final DateTimeFormatter dates;

    CsvValues(CsvMapping mapping) {
        this.mapping = mapping;
        this.dates = mapping.dates();
    }

    BigDecimal amount(String text, String column, Place place) {
        Matcher both = WITH_CURRENCY.matcher(text);
        String digits = both.matches() ? both.group(1) : text;
        return WrittenAmount.read(digits, mapping.decimalSign())
                .orElseThrow(() -> place.refused("an amount such as -1500" + mapping.decimalSign()
                        + "00 was expected in '" + column + "', found '" + WrittenAmount.shown(text) + "'"));
    }

    /** The currency that stands behind an amount in the same cell. */
    static Optional<String> currencyBehind(String text) {
        Matcher both = WITH_CURRENCY.matcher(text);
        return both.matches() ? Optional.of(both.group(2)) : Optional.empty();
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
