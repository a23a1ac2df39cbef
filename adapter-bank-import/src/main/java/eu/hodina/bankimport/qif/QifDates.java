package eu.hodina.bankimport.qif;

import eu.hodina.bankimport.file.TextLine;
import eu.hodina.bankimport.file.TextLines;
import eu.hodina.bankimport.file.WrittenAmount;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file writes its dates, which shows only in all of them: {@code 2/14'2020} has the month first, {@code 14/2/2020}
 * the day. Points stand for the day first, a year in front for itself. An apostrophe means a year from 2000 on.
 */
final class QifDates {
    private static final Pattern DATE = Pattern.compile("(\\d{1,4}) ?([-/.]) ?(\\d{1,2}) ?([-/.']) ?(\\d{4}|\\d{1,2})");

    private boolean dayFirst;
    private boolean monthFirst;
    private boolean open;

    private QifDates() {}

    static QifDates of(TextLines lines) throws IOException {
        QifDates dates = new QifDates();
        QifBlocks blocks = new QifBlocks();
        for (Optional<TextLine> line = lines.nextFilled(); line.isPresent(); line = lines.nextFilled()) {
            String text = line.get().text().strip();
            if (!blocks.isHeading(text) && blocks.isMoney() && text.startsWith("D")) {
                dates.look(text.substring(1).strip(), line.get());
            }
        }
        return dates;
    }

    private void look(String text, TextLine line) {
        Matcher date = matched(text, line);
        if (date.group(1).length() > 2 || date.group(2).equals(".")) {
            return;
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        dayFirst |= first > 12;
        monthFirst |= second > 12;
        open |= first <= 12 && second <= 12 && first != second;
        if (dayFirst && monthFirst) {
            throw refused(text, line, "the day and the month in the order of the dates before");
        }
    }

    /** Whether nothing but custom tells that the month is first. */
    boolean isGuess() {
        return open && !dayFirst && !monthFirst;
    }

    LocalDate read(String text, TextLine line) {
        Matcher date = matched(text, line);
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int third = Integer.parseInt(date.group(5));
        try {
            if (date.group(1).length() > 2) {
                return LocalDate.of(first, second, third);
            }
            boolean american = !date.group(2).equals(".") && !dayFirst;
            int year = year(third, date.group(5).length(), date.group(4).equals("'"));
            return american ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
        } catch (DateTimeException e) {
            throw refused(text, line, "a date such as 10/31'2026");
        }
    }

    private static int year(int number, int digits, boolean apostrophe) {
        if (digits == 4) {
            return number;
        }
        return apostrophe || number < 80 ? 2000 + number : 1900 + number;
    }

    private static Matcher matched(String text, TextLine line) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw refused(text, line, "a date such as 10/31'2026");
        }
        return date;
    }

    private static RuntimeException refused(String text, TextLine line, String expected) {
        return line.refused(2, expected + " was expected, found '" + WrittenAmount.shown(text) + "'");
    }
}
