package eu.hodina.bankimport.mt;

import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.file.TextLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a field from left to right; what is wrong is refused with its place. */
final class MtCursor {
    private static final int MOST_DIGITS = 18;

    private final TextLine line;
    private final String text;
    private int at;

    MtCursor(TextLine line, String text, int start) {
        this.line = line;
        this.text = text;
        this.at = start;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The character here; a line's end at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : '\n';
    }

    boolean isDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    boolean isCapital() {
        return peek() >= 'A' && peek() <= 'Z';
    }

    char next() {
        return text.charAt(at++);
    }

    /** Passes over that many blanks at most. */
    void skipBlanks(int most) {
        for (int i = 0; i < most && peek() == ' '; i++) {
            at++;
        }
    }

    /** What is left. */
    String rest() {
        String rest = text.substring(Math.min(at, text.length()));
        at = text.length();
        return rest;
    }

    /** The next characters, at most so many. */
    String take(int most) {
        int end = Math.min(text.length(), at + most);
        String taken = text.substring(at, end);
        at = end;
        return taken;
    }

    /** A number of exactly so many digits. */
    int number(int digits, String what) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            if (at + i >= text.length() || text.charAt(at + i) < '0' || text.charAt(at + i) > '9') {
                throw expected(what);
            }
            value = value * 10 + text.charAt(at + i) - '0';
        }
        at += digits;
        return value;
    }

    /** Digits with one comma, which may be missing or the last: {@code 49981,25}, {@code 500,}, {@code 500}. */
    BigDecimal amount(String what) {
        int start = at;
        long value = 0;
        int digits = 0;
        int comma = -1;
        for (; isDigit() || peek() == ',' && comma < 0; at++) {
            if (peek() == ',') {
                comma = digits;
            } else {
                value = value * 10 + peek() - '0';
                if (++digits > MOST_DIGITS) {
                    at = start;
                    throw expected(what + " of at most " + MOST_DIGITS + " digits");
                }
            }
        }
        if (digits == 0 || comma == 0) {
            at = start;
            throw expected(what + " such as 49981,25");
        }
        return BigDecimal.valueOf(value, comma < 0 ? 0 : digits - comma);
    }

    /** YYMMDD; years 80 to 99 are of the last century, zeros are no date. */
    Optional<LocalDate> date(MtDays days, String what) {
        int start = at;
        int digits = number(6, what + " as YYMMDD");
        if (digits == 0) {
            return Optional.empty();
        }
        int year = digits / 10_000;
        int month = digits / 100 % 100;
        int day = digits % 100;
        if (!MtDays.isDay(month, day)) {
            at = start;
            throw expected(what + " as YYMMDD");
        }
        return Optional.of(days.of(line, year < 80 ? 2000 + year : 1900 + year, month, day));
    }

    /** Three capital letters. */
    String currency() {
        String code = take(3);
        if (code.length() != 3 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            at -= code.length();
            throw expected("a currency of three letters");
        }
        return code;
    }

    UnreadableStatementException expected(String what) {
        String found = text.substring(Math.min(at, text.length()), Math.min(text.length(), at + 20));
        // a field that was put together from two lines has its place in the first
        int column = Math.min(at, line.text().length()) + 1;
        return line.refused(
                column, what + " was expected, " + (found.isEmpty() ? "the line ends" : "found '" + found + "'"));
    }

    TextLine line() {
        return line;
    }
}
