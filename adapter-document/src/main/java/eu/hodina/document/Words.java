package eu.hodina.document;

import eu.hodina.domain.client.Language;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What a reader of one language reads: words, and dates and amounts as he writes them. Immutable. */
final class Words {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final Map<String, String> CZECH_SIGNS = Map.of("CZK", "Kč", "EUR", "€");

    private final Locale locale;
    private final boolean czech;
    private final ResourceBundle texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndMonth;

    private Words(Language language) {
        this.locale = language.locale();
        this.czech = language == Language.CS;
        this.texts = ResourceBundle.getBundle(
                "eu/hodina/document/invoice",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.day = DateTimeFormatter.ofPattern(czech ? "d.\u00a0M.\u00a0uuuu" : "d\u00a0MMMM\u00a0uuuu", locale);
        this.dayAndMonth = DateTimeFormatter.ofPattern(czech ? "d.\u00a0M." : "d\u00a0MMMM", locale);
    }

    static Words in(Language language) {
        return new Words(language);
    }

    /** @throws java.util.MissingResourceException for a key that the language lacks */
    String text(String key) {
        return texts.getString(key);
    }

    /** Of the language, for the file's own metadata: {@code cs-CZ}. */
    String languageTag() {
        return locale.toLanguageTag();
    }

    /** {@code 14. 11. 2026}, {@code 14 November 2026}; the spaces do not break. */
    String date(LocalDate date) {
        return day.format(date);
    }

    /** {@code 1. 10. – 31. 10. 2026}, {@code 1 – 31 October 2026}: what both ends share stands once. */
    String period(DatePeriod period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from.equals(to)) {
            return date(to);
        }
        boolean sameYear = from.getYear() == to.getYear();
        if (!czech && sameYear && from.getMonth() == to.getMonth()) {
            return from.getDayOfMonth() + "\u00a0–\u00a0" + date(to);
        }
        return (sameYear ? dayAndMonth : day).format(from) + "\u00a0– " + date(to);
    }

    /** {@code 1 234,50 Kč}, {@code CZK 1,234.50}. */
    String money(Money money) {
        String code = money.currency().getCurrencyCode();
        return czech
                ? amount(money) + NO_BREAK_SPACE + CZECH_SIGNS.getOrDefault(code, code)
                : code + NO_BREAK_SPACE + amount(money);
    }

    /** Without the currency: {@code 1 234,50}, {@code −1,234.50}. */
    String amount(Money money) {
        String plain = money.toPlainString();
        String digits = money.isNegative() ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder();
        if (money.isNegative()) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(czech ? NO_BREAK_SPACE : ',');
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(czech ? ',' : '.').append(digits, point + 1, digits.length());
        }
        return text.toString();
    }

    /** {@code 3:05} for 185 minutes. */
    String hours(long minutes) {
        long rest = Math.abs(minutes % 60);
        String sign = minutes < 0 ? String.valueOf(MINUS) : "";
        return sign + Math.abs(minutes / 60) + (rest < 10 ? ":0" : ":") + rest;
    }

    /** {@code 21 %} and {@code 10,5 %}; English without the space. */
    String rate(VatRate rate) {
        return czech ? rate.percent().replace('.', ',') + NO_BREAK_SPACE + "%" : rate.percent() + "%";
    }

    /** The name of a state: {@code Německo}, {@code Germany}. */
    String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }
}
