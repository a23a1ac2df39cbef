package eu.hodina.bankimport.file;

import eu.hodina.application.payment.UnreadableStatementException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One line of fixed columns, as in ABO and CODA, sliced by characters after decoding. Columns are counted from 1, both ends included, as the
 * banks' descriptions do; what was stripped from the end is blank.
 */
public record FixedRecord(TextLine line) {

    /** How many characters there are. */
    public int length() {
        return line.text().length();
    }

    /** The columns as they are, without what is beyond the end. */
    public String field(int first, int last) {
        return line.columns(first, last);
    }

    /** Without the blanks around it; empty where nothing is left. */
    public Optional<String> words(int first, int last) {
        return Optional.of(field(first, last).strip()).filter(text -> !text.isEmpty());
    }

    /** Digits without leading zeros; empty for zeros alone and for blanks. */
    public Optional<String> number(int first, int last) {
        return words(first, last).map(text -> text.replaceFirst("^0+", "")).filter(text -> !text.isEmpty());
    }

    /**
     * A number of digits, without a sign.
     *
     * @param decimals how many of them are decimals: {@code 000000100050} with 2 is 1000.50
     */
    public BigDecimal amount(int first, int last, int decimals, String what) {
        String digits = field(first, last);
        if (digits.length() != last - first + 1 || !isDigits(digits)) {
            throw expected(first, what + " as " + (last - first + 1) + " digits", digits);
        }
        return BigDecimal.valueOf(Long.parseLong(digits), decimals);
    }

    /** DDMMYY; years 80 to 99 are of the last century. Zeros and blanks are no date. */
    public Optional<LocalDate> date(int first, String what) {
        String digits = field(first, first + 5);
        if (digits.isBlank() || digits.equals("000000")) {
            return Optional.empty();
        }
        if (digits.length() != 6 || !isDigits(digits)) {
            throw expected(first, what + " as DDMMYY", digits);
        }
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        int year = Integer.parseInt(digits.substring(4));
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            throw expected(first, what + " as DDMMYY", digits);
        }
        YearMonth at = YearMonth.of(year < 80 ? 2000 + year : 1900 + year, month);
        // banks that count months of 30 days have a 30th of February
        return Optional.of(at.atDay(Math.min(day, at.lengthOfMonth())));
    }

    /** The file stops being a statement at that column. */
    public UnreadableStatementException expected(int column, String what, String found) {
        return refused(column, what + " was expected in column " + column + ", found '" + found + "'");
    }

    /** The file stops being a statement at that column. */
    public UnreadableStatementException refused(int column, String reason) {
        return line.refused(column, reason);
    }

    /** Whether there are digits and nothing else. */
    public static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
