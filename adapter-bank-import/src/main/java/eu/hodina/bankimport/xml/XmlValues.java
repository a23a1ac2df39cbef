package eu.hodina.bankimport.xml;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the values of ISO 20022 elements: amounts, dates, codes. */
public final class XmlValues {
    private static final int MAX_LENGTH = 30;
    /** That a {@code long} surely holds. */
    private static final int MAX_DIGITS = 18;

    private XmlValues() {}

    /** The text of the current element, which ends with it; empty where there is none. */
    public static Optional<String> text(XmlCursor xml) throws IOException {
        XmlText text = xml.value();
        return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
    }

    /** With every digit that the file has, unsigned as ISO 20022 wants it, or signed where a bank does so. */
    public static BigDecimal amount(XmlCursor xml) throws IOException {
        String name = xml.name();
        XmlText text = xml.value();
        Optional<BigDecimal> amount = amount(text);
        if (amount.isEmpty()) {
            throw xml.refused("an amount such as 1500.00 was expected in " + name + ", found '" + text.shown() + "'");
        }
        return amount.get();
    }

    /** As {@link #amount(XmlCursor)}, where another element tells the direction: a sign would turn it round. */
    public static BigDecimal unsignedAmount(XmlCursor xml) throws IOException {
        BigDecimal amount = amount(xml);
        if (amount.signum() < 0) {
            throw xml.refused("an amount without a sign was expected, found '" + amount + "'");
        }
        return amount;
    }

    private static Optional<BigDecimal> amount(XmlText text) {
        int length = text.length();
        boolean signed = length > 0 && (text.at(0) == '-' || text.at(0) == '+');
        long unscaled = 0;
        int digits = 0;
        int pointAt = -1;
        for (int i = signed ? 1 : 0; i < length; i++) {
            if (text.at(i) == '.' && pointAt < 0) {
                pointAt = i;
            } else if (text.digit(i) >= 0) {
                unscaled = unscaled * 10 + text.digit(i);
                digits++;
            } else {
                return Optional.empty();
            }
        }
        if (digits == 0 || length > MAX_LENGTH) {
            return Optional.empty();
        }
        if (digits > MAX_DIGITS) {
            return Optional.of(new BigDecimal(text.toString()));
        }
        int scale = pointAt < 0 ? 0 : length - pointAt - 1;
        return Optional.of(BigDecimal.valueOf(text.at(0) == '-' ? -unscaled : unscaled, scale));
    }

    /** Of the current element's {@code Ccy}. */
    public static Optional<String> currency(XmlCursor xml) {
        String code = xml.attribute("Ccy");
        return isCode(code) ? Optional.of(code) : Optional.empty();
    }

    private static boolean isCode(String code) {
        return code.length() == 3 && isLetter(code.charAt(0)) && isLetter(code.charAt(1)) && isLetter(code.charAt(2));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** A date, or the day of a point in time as the bank wrote it, not shifted by its zone. */
    public static Optional<LocalDate> date(XmlCursor xml) throws IOException {
        String name = xml.name();
        XmlText text = xml.value();
        if (text.length() == 0) {
            return Optional.empty();
        }
        Optional<LocalDate> date = date(text);
        if (date.isEmpty()) {
            throw xml.refused("a date such as 2026-10-31 was expected in " + name + ", found '" + text.shown() + "'");
        }
        return date;
    }

    private static Optional<LocalDate> date(XmlText text) {
        if (text.length() < 10 || text.at(4) != '-' || text.at(7) != '-' || !endsAfterDate(text)) {
            return Optional.empty();
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        try {
            return year < 0 || month < 0 || day < 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What may follow is a time, or a zone. */
    private static boolean endsAfterDate(XmlText text) {
        return text.length() == 10 || "TZ+- ".indexOf(text.at(10)) >= 0;
    }

    private static int number(XmlText text, int first, int end) {
        int number = 0;
        for (int i = first; i < end; i++) {
            int digit = text.digit(i);
            if (digit < 0) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /**
     * A code, by preference as one of those that are known, so that no new text is made of it.
     *
     * @param known in the order in which they are likely
     */
    public static String code(XmlCursor xml, List<String> known) throws IOException {
        XmlText text = xml.value();
        for (String code : known) {
            if (text.is(code)) {
                return code;
            }
        }
        return text.toString();
    }

    /** True for a credit. */
    public static boolean isCredit(XmlCursor xml) throws IOException {
        String name = xml.name();
        XmlText text = xml.value();
        boolean credit = text.is("CRDT");
        if (!credit && !text.is("DBIT")) {
            throw xml.refused("CRDT or DBIT was expected in " + name + ", found '" + text.shown() + "'");
        }
        return credit;
    }

    /** True for {@code true} and for {@code 1}. */
    public static boolean isTrue(XmlCursor xml) throws IOException {
        XmlText text = xml.value();
        return text.is("true") || text.is("1");
    }
}
