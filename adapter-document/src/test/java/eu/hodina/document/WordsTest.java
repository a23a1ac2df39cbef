package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.client.Language;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatRate;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words czech = Words.in(Language.CS);
    private final Words english = Words.in(Language.EN);

    @Test
    void money_is_written_as_its_reader_writes_it() {
        assertThat(czech.money(Money.parse("CZK", "1234.50"))).isEqualTo("1\u00a0234,50\u00a0Kč");
        assertThat(czech.money(Money.parse("EUR", "1234567.00"))).isEqualTo("1\u00a0234\u00a0567,00\u00a0€");
        assertThat(english.money(Money.parse("CZK", "1234.50"))).isEqualTo("CZK\u00a01,234.50");
        assertThat(english.money(Money.parse("EUR", "-0.05"))).isEqualTo("EUR\u00a0\u22120.05");
        assertThat(english.money(Money.parse("JPY", "1000"))).isEqualTo("JPY\u00a01,000");
        assertThat(czech.amount(Money.parse("CZK", "-999.00"))).isEqualTo("\u2212999,00");
    }

    @Test
    void dates_are_written_out() {
        LocalDate day = LocalDate.of(2026, 11, 4);
        assertThat(czech.date(day)).isEqualTo("4.\u00a011.\u00a02026");
        assertThat(english.date(day)).isEqualTo("4\u00a0November\u00a02026");
    }

    @Test
    void period_says_once_what_both_ends_share() {
        DatePeriod october = new DatePeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        DatePeriod quarter = new DatePeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        DatePeriod winter = new DatePeriod(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 28));
        DatePeriod day = new DatePeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 1));
        assertThat(plain(czech.period(october))).isEqualTo("1. 10. – 31. 10. 2026");
        assertThat(plain(english.period(october))).isEqualTo("1 – 31 October 2026");
        assertThat(plain(english.period(quarter))).isEqualTo("1 October – 31 December 2026");
        assertThat(plain(czech.period(winter))).isEqualTo("1. 12. 2026 – 28. 2. 2027");
        assertThat(plain(english.period(winter))).isEqualTo("1 December 2026 – 28 February 2027");
        assertThat(plain(czech.period(day))).isEqualTo("1. 10. 2026");
    }

    @Test
    void hours_have_two_digits_of_minutes() {
        assertThat(czech.hours(185)).isEqualTo("3:05");
        assertThat(czech.hours(59)).isEqualTo("0:59");
        assertThat(czech.hours(6000)).isEqualTo("100:00");
        assertThat(czech.hours(-90)).isEqualTo("\u22121:30");
    }

    @Test
    void rates_and_states_are_named() {
        assertThat(czech.rate(VatRate.ofPercent("10.5"))).isEqualTo("10,5\u00a0%");
        assertThat(english.rate(VatRate.ofPercent("21"))).isEqualTo("21%");
        assertThat(czech.country("DE")).isEqualTo("Německo");
        assertThat(english.country("DE")).isEqualTo("Germany");
    }

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(bundle("cs").keySet()).isEqualTo(bundle("en").keySet());
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("invoice_" + language + ".properties")) {
            properties.load(in);
        }
        return properties;
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
