package eu.hodina.application;

import eu.hodina.domain.client.Language;
import eu.hodina.domain.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * Amounts, dates and durations as a reader of a language writes them; the same on every JDK, whatever its locale data.
 *
 * <pre>{@code
 * ReaderFormat.of(Language.CS).money(amount)   // 21 780,75 Kč, with no-break spaces
 * ReaderFormat.of(Language.EN).money(amount)   // CZK 21,780.75
 * }</pre>
 */
public final class ReaderFormat {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final ReaderFormat CZECH = new ReaderFormat(Language.CS);
    private static final ReaderFormat ENGLISH = new ReaderFormat(Language.EN);

    private final Language language;
    private final DateTimeFormatter date;

    private ReaderFormat(Language language) {
        this.language = Objects.requireNonNull(language, "language");
        String pattern = language == Language.CS ? "d.\u00a0M.\u00a0uuuu" : "d\u00a0MMMM\u00a0uuuu";
        this.date = DateTimeFormatter.ofPattern(pattern, language.locale());
    }

    /**
     * {@return the format of a reader's language}
     *
     * @param language Czech or English
     */
    public static ReaderFormat of(Language language) {
        return language == Language.CS ? CZECH : ENGLISH;
    }

    /**
     * Writes an amount with its currency: {@code 1 234,50 Kč}, {@code EUR 1,234.50}.
     *
     * @param amount any
     * @return the text
     */
    public String money(Money amount) {
        String code = amount.currency().getCurrencyCode();
        if (language == Language.EN) {
            return code + NO_BREAK_SPACE + amount(amount);
        }
        String sign = code.equals("CZK") ? "Kč" : code.equals("EUR") ? "€" : code;
        return amount(amount) + NO_BREAK_SPACE + sign;
    }

    /**
     * Writes an amount without its currency: {@code 1 234,50}, {@code -1,234.50}.
     *
     * @param amount any
     * @return the text
     */
    public String amount(Money amount) {
        return number(amount.toBigDecimal());
    }

    /**
     * Writes a number in its own decimals: {@code 1 234,5}; a negative one has the sign U+2212.
     *
     * @param number any
     * @return the text
     */
    public String number(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits.length() + 8);
        if (number.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                text.append(language == Language.CS ? NO_BREAK_SPACE : ',');
            }
            text.append(digits.charAt(i));
        }
        if (point >= 0) {
            text.append(language == Language.CS ? ',' : '.').append(digits, point + 1, digits.length());
        }
        return text.toString();
    }

    /**
     * Writes a day: {@code 14. 11. 2026}, {@code 14 November 2026}.
     *
     * @param day any
     * @return the text
     */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /**
     * {@return minutes as hours: 90 is {@code 1:30}}
     *
     * @param minutes 0 or more
     */
    public String hours(long minutes) {
        long rest = Math.abs(minutes % 60);
        return (minutes < 0 ? String.valueOf(MINUS) : "") + Math.abs(minutes / 60) + ":" + (rest < 10 ? "0" : "")
                + rest;
    }
}
