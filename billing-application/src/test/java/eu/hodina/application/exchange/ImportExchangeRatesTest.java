package eu.hodina.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.hodina.application.Ports;
import eu.hodina.application.memory.MemoryPorts;
import eu.hodina.application.trail.Caller;
import eu.hodina.application.trail.ChangeRecorder;
import eu.hodina.application.trail.Subject;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.PublishedRate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportExchangeRatesTest {
    private static final String DAY = """
            23.11.2026 #226
            země|měna|množství|kód|kurz
            EMU|euro|1|EUR|24,350
            Maďarsko|forint|100|HUF|6,214
            MMF|ZPČ|1|XDR|29,901
            """;
    private static final String YEAR = """
            Datum|1 EUR|100 HUF
            20.11.2026|24,300|6,200
            Datum|100 HUF|1 EUR|1 USD
            23.11.2026|6,214|24,350|21,005
            """;

    private final Ports ports = new MemoryPorts();
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-23T14:00:00Z"));
    private final ChangeRecorder recorder = new ChangeRecorder(ports.trail(), clock);
    private final ImportExchangeRates imports =
            new ImportExchangeRates(ports.transactions(), ports.exchangeRates(), recorder, clock);

    private RateFileReport run(String text) {
        return run(text.getBytes(StandardCharsets.UTF_8));
    }

    private RateFileReport run(byte[] bytes) {
        return imports.run(new Caller("jana", "r1"), ImportSource.of("kurzy.txt", bytes));
    }

    private static PublishedRate.Key key(String currency, String day) {
        return new PublishedRate.Key(Currency.getInstance(currency), LocalDate.parse(day));
    }

    private ExchangeRate rate(String currency, String day) {
        return ports.exchangeRates().find(key(currency, day)).orElseThrow().rate();
    }

    @Test
    void a_file_of_a_day_is_taken_in() {
        RateFileReport report = run("\uFEFF" + DAY.replace("\n", "\r\n"));
        assertThat(report.rates()).isEqualTo(3);
        assertThat(report.added()).isEqualTo(3);
        assertThat(report.first()).isEqualTo(report.last()).isEqualTo("2026-11-23");
        assertThat(rate("EUR", "2026-11-23")).isEqualTo(ExchangeRate.parse("EUR", "CZK", "24.350"));
        assertThat(rate("HUF", "2026-11-23").quantity()).isEqualTo(100);
        assertThat(ports.exchangeRates()
                        .find(key("EUR", "2026-11-23"))
                        .orElseThrow()
                        .source())
                .isEqualTo("ČNB 226/2026");
    }

    @Test
    void a_file_of_a_year_is_taken_in_and_its_header_may_change() {
        assertThat(run(YEAR).added()).isEqualTo(5);
        assertThat(rate("EUR", "2026-11-20").worth()).hasToString("24.300");
        assertThat(rate("USD", "2026-11-23").worth()).hasToString("21.005");
        assertThat(rate("HUF", "2026-11-23").worth()).hasToString("6.214");
    }

    @Test
    void what_is_there_already_is_not_added_and_a_differing_worth_is_corrected_on_record() {
        run(DAY);
        assertThat(run(DAY).added()).isZero();
        RateFileReport corrected = run(DAY.replace("24,350", "24,355"));
        assertThat(corrected.added()).isZero();
        assertThat(corrected.corrected()).isEqualTo(1);
        assertThat(rate("EUR", "2026-11-23").worth()).hasToString("24.355");
        assertThat(recorder.version(new Subject("exchange-rate", "EUR/2026-11-23")))
                .isEqualTo(1);
        assertThat(recorder.version(new Subject("import", "exchange-rates." + corrected.sha256())))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "24,350;24.350;line 3, column 16: found '24.350', expected a rate above zero with a decimal comma, such as 24,350",
                "24,350;0,000;line 3, column 16: found '0,000', expected a rate above zero with a decimal comma, such as 24,350",
                "24,350;-1,0;line 3, column 16: found '-1,0', expected a rate above zero with a decimal comma, such as 24,350",
                "24,350;1e9;line 3, column 16: found '1e9', expected a rate above zero with a decimal comma, such as 24,350",
                "|EUR|;|EUX|;line 3, column 12: found 'EUX', expected a currency of ISO 4217 other than CZK",
                "|EUR|;|CZK|;line 3, column 12: found 'CZK', expected a currency of ISO 4217 other than CZK",
                "|1|EUR;|0|EUR;line 3, column 10: found '0', expected a quantity such as 100",
                "|HUF|;|EUR|;line 4, column 25: found '6,214', expected one rate a currency and day, and EUR/2026-11-23 has one above",
                "|24,350;'';line 3, column 1: expected 5 cells between | as the header has, found 4",
                "|kurz;|rate;line 2, column 1: found 'země', expected the header země|měna|množství|kód|kurz",
                "23.11.2026;31.02.2026;line 1, column 1: found '31.02.2026 #226', expected a day such as 23.11.2026, from 1991 to today, 2026-11-23",
                "23.11.2026;24.11.2026;line 1, column 1: found '24.11.2026 #226', expected a day such as 23.11.2026, from 1991 to today, 2026-11-23",
            })
    void a_bad_line_is_told_with_what_was_expected_and_nothing_is_kept(String good, String bad, String problem) {
        assertThatThrownBy(() -> run(DAY.replace(good, bad)))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessage("kurzy.txt, " + problem);
        assertThat(ports.exchangeRates().published(LocalDate.EPOCH, LocalDate.parse("2026-12-31")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "země|měna|množství|kód|kurz", "23.11.2026"})
    void what_is_no_file_of_rates_is_refused(String text) {
        assertThatThrownBy(() -> run(text))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageContaining("line 1, column 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"23.11.2026 #226\nzemě|měna|množství|kód|kurz\n", "Datum|1 EUR\n"})
    void a_file_without_a_rate_is_refused(String text) {
        assertThatThrownBy(() -> run(text)).hasMessageContaining("expected at least one rate in the file");
    }

    @Test
    void every_bad_line_of_a_year_is_told() {
        String bad = YEAR.replace("20.11.2026", "x").replace("21,005", "").replace("100 HUF|1 EUR", "100|1 EUR");
        var refused = catchThrowableOfType(ImportRefusedException.class, () -> run(bad));
        assertThat(refused.problems())
                .extracting(ImportProblem::toString)
                .containsExactly(
                        "line 2, column 1: found 'x', expected a day such as 23.11.2026, from 1991 to today, 2026-11-23",
                        "line 3, column 7: found '100', expected a quantity and a currency such as '100 HUF'",
                        "line 4, column 25: found '', expected a rate above zero with a decimal comma, such as 24,350");
    }

    @Test
    void a_header_of_any_width_is_refused_at_once() {
        assertThatThrownBy(() -> run("Datum" + "|x".repeat(500_000)))
                .hasMessage("kurzy.txt, line 1, column 1: expected at most 300 cells between |, found 500001");
    }

    @Test
    void a_file_in_another_encoding_or_of_any_length_is_refused() {
        byte[] latin = DAY.getBytes(StandardCharsets.ISO_8859_1);
        latin[17] = (byte) 0xFF;
        assertThatThrownBy(() -> run(latin)).hasMessageContaining("a letter in UTF-8");
        byte[] endless = "x".repeat(ImportExchangeRates.MOST_CHARACTERS + 1).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> run(endless)).hasMessageContaining("a file of at most 1048576 characters");
    }

    @Test
    void an_import_that_adds_something_leaves_one_record() {
        RateFileReport report = run(YEAR);
        Subject subject = new Subject("import", "exchange-rates." + report.sha256());
        assertThat(ports.trail().of(subject, Long.MAX_VALUE, 9)).hasSize(1);
        run(YEAR);
        assertThat(ports.trail().of(subject, Long.MAX_VALUE, 9)).hasSize(1);
        assertThat(List.of(report.rates(), report.corrected())).containsExactly(5, 0);
    }
}
