package eu.hodina.bankimport.finsta;

import eu.hodina.application.payment.UnreadableStatementException;
import eu.hodina.bankimport.xml.XmlCursor;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The named texts of a statement's head, or of an item; an empty one and a dash are none. */
final class FinstaFields {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int MAX_AMOUNT = 30;

    private final Set<String> wanted;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LocalDate> dates = new HashMap<>();
    private final Map<String, BigDecimal> amounts = new HashMap<>();

    FinstaFields(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** Takes in the element on which the cursor stands, if it is wanted. */
    void take(XmlCursor xml) throws IOException {
        String name = xml.name();
        if (!wanted.contains(name)) {
            return;
        }
        String text = xml.text();
        if (text.isEmpty() || text.equals("-")) {
            return;
        }
        texts.put(name, text);
        if (name.endsWith("_DATUM") || name.equals("DPROCD")) {
            dates.put(name, date(xml, name, text));
        } else if (name.endsWith("_CASTKA")) {
            amounts.put(name, amount(xml, name, text));
        }
    }

    private static LocalDate date(XmlCursor xml, String name, String text) {
        try {
            return LocalDate.parse(text, DATE);
        } catch (DateTimeException e) {
            throw wrong(xml, "a date such as 20.02.2019", name, text);
        }
    }

    private static BigDecimal amount(XmlCursor xml, String name, String text) {
        if (text.length() > MAX_AMOUNT || !text.matches("[+-]?[0-9]+([,.][0-9]+)?")) {
            throw wrong(xml, "an amount such as +8165,00", name, text);
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private static UnreadableStatementException wrong(XmlCursor xml, String expected, String name, String text) {
        String shown = text.length() <= 40 ? text : text.substring(0, 40) + "...";
        return xml.refused(expected + " was expected in " + name + ", found '" + shown + "'");
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    Optional<LocalDate> date(String name) {
        return Optional.ofNullable(dates.get(name));
    }

    Optional<BigDecimal> amount(String name) {
        return Optional.ofNullable(amounts.get(name));
    }
}
