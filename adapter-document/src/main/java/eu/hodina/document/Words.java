package eu.hodina.document;

import eu.hodina.application.ReaderFormat;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a reader of one language reads: words, and dates and amounts as he writes them. Immutable. */
final class Words {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final DateTimeFormatter SHORT_ENGLISH = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Words CZECH = new Words(Language.CS);
    private static final Words ENGLISH = new Words(Language.EN);

    private final Locale locale;
    private final boolean czech;
    private final ResourceBundle texts;
    private final ReaderFormat format;
    private final DateTimeFormatter dayAndMonth;

    private Words(Language language) {
        this.locale = language.locale();
        this.czech = language == Language.CS;
        this.texts = ResourceBundle.getBundle(
                "eu/hodina/document/invoice",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.format = ReaderFormat.of(language);
        this.dayAndMonth = DateTimeFormatter.ofPattern(czech ? "d.\u00a0M." : "d\u00a0MMMM", locale);
    }

    static Words in(Language language) {
        return language == Language.CS ? CZECH : ENGLISH;
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
        return format.date(date);
    }

    /** {@code 4. 11. 2026}, {@code 04/11/2026}: where there is little room. */
    String shortDate(LocalDate date) {
        return czech ? date(date) : SHORT_ENGLISH.format(date);
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
        return (sameYear ? dayAndMonth.format(from) : date(from)) + "\u00a0– " + date(to);
    }

    /** {@code 1 234,50 Kč}, {@code CZK 1,234.50}. */
    String money(Money money) {
        return format.money(money);
    }

    /** Without the currency: {@code 1 234,50}, {@code −1,234.50}. */
    String amount(Money money) {
        return format.amount(money);
    }

    /** {@code 3:05} for 185 minutes. */
    String hours(long minutes) {
        return format.hours(minutes);
    }

    /** {@code 8:00 h} for 480 minutes. */
    String hoursWithUnit(long minutes) {
        return hours(minutes) + NO_BREAK_SPACE + "h";
    }

    /** A number in its own decimals: {@code 1,5}. */
    String number(BigDecimal number) {
        return format.number(number);
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
