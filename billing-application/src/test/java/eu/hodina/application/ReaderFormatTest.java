package eu.hodina.application;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hodina.domain.client.Language;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReaderFormatTest {
    private final ReaderFormat czech = ReaderFormat.of(Language.CS);
    private final ReaderFormat english = ReaderFormat.of(Language.EN);

    @Test
    void a_czech_reads_crowns_behind_the_amount() {
        assertThat(czech.money(Money.parse("CZK", "21780.75"))).isEqualTo("21\u00a0780,75\u00a0Kč");
        assertThat(czech.money(Money.parse("EUR", "-1234567.05"))).isEqualTo("\u22121\u00a0234\u00a0567,05\u00a0€");
        assertThat(czech.money(Money.parse("CHF", "0.00"))).isEqualTo("0,00\u00a0CHF");
    }

    @Test
    void an_english_reader_finds_the_currency_first() {
        assertThat(english.money(Money.parse("EUR", "1234.50"))).isEqualTo("EUR\u00a01,234.50");
        assertThat(english.money(Money.parse("JPY", "999"))).isEqualTo("JPY\u00a0999");
    }

    @Test
    void dates_and_hours_are_written_as_the_reader_writes_them() {
        LocalDate day = LocalDate.parse("2026-11-04");
        assertThat(czech.date(day)).isEqualTo("4.\u00a011.\u00a02026");
        assertThat(english.date(day)).isEqualTo("4\u00a0November\u00a02026");
        assertThat(czech.hours(125)).isEqualTo("2:05");
        assertThat(english.hours(-30)).isEqualTo("\u22120:30");
    }
}
