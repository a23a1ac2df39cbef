package eu.hodina.bankimport.xml;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the values of ISO 20022 elements: amounts, dates, codes. */
public final class XmlValues {
    private static final int MAX_DIGITS = 30;

    private XmlValues() {}

    public static Optional<String> text(XmlCursor xml) throws IOException {
        return Optional.of(xml.text()).filter(text -> !text.isEmpty());
    }

    /** With every digit that the file has, unsigned as ISO 20022 wants it, or signed where a bank does so. */
    public static BigDecimal amount(XmlCursor xml) throws IOException {
        String name = xml.name();
        String text = xml.text();
        if (text.length() > MAX_DIGITS || !text.matches("[+-]?\\d+(\\.\\d+)?")) {
            throw xml.refused("an amount such as 1500.00 was expected in " + name + ", found '" + shown(text) + "'");
        }
        return new BigDecimal(text);
    }

    /** Of the current element's {@code Ccy}. */
    public static Optional<String> currency(XmlCursor xml) {
        return Optional.of(xml.attribute("Ccy")).filter(code -> code.matches("[A-Z]{3}"));
    }

    /** A date, or the day of a point in time as the bank wrote it, not shifted by its zone. */
    public static Optional<LocalDate> date(XmlCursor xml) throws IOException {
        String name = xml.name();
        String text = xml.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeException e) {
            throw xml.refused("a date such as 2026-10-31 was expected in " + name + ", found '" + shown(text) + "'");
        }
    }

    /** True for a credit. */
    public static boolean isCredit(XmlCursor xml) throws IOException {
        String name = xml.name();
        String text = xml.text();
        return switch (text) {
            case "CRDT" -> true;
            case "DBIT" -> false;
            default -> throw xml.refused("CRDT or DBIT was expected in " + name + ", found '" + shown(text) + "'");
        };
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
