package eu.hodina.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRatesTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final ExchangeRates RATES = new ExchangeRates(List.of(
            published("2026-11-20", "EUR", "24.300"),
            published("2026-11-23", "EUR", "24.350"),
            published("2026-11-23", "USD", "21.000")));

    private static PublishedRate published(String day, String currency, String worth) {
        return new PublishedRate(LocalDate.parse(day), ExchangeRate.parse(currency, "CZK", worth), "ČNB");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 24.300",
        "2026-11-22, 24.300",
        "2026-11-23, 24.350",
        "2026-12-03, 24.350",
    })
    void of_a_day_holds_the_last_rate_that_was_published_by_then(String day, String worth) {
        assertThat(RATES.rateOn(EUR, LocalDate.parse(day)).rate()).isEqualTo(ExchangeRate.parse("EUR", "CZK", worth));
    }

    @ParameterizedTest
    @CsvSource({"EUR, 2026-11-19", "EUR, 2026-12-04", "USD, 2026-11-22", "GBP, 2026-11-23"})
    void a_missing_rate_is_told_with_currency_and_day(String currency, String day) {
        assertThatThrownBy(() -> RATES.rateOn(Currency.getInstance(currency), LocalDate.parse(day)))
                .isInstanceOf(MissingExchangeRateException.class)
                .hasMessage("no exchange rate of " + currency + " to CZK holds on " + day
                        + ": one published on that day or at most 10 days before it was expected");
    }

    @Test
    void a_rate_is_published_once_a_day() {
        List<PublishedRate> twice =
                List.of(published("2026-11-20", "EUR", "24.300"), published("2026-11-20", "EUR", "24.301"));
        assertThatThrownBy(() -> new ExchangeRates(twice)).hasMessage("two rates of EUR/2026-11-20");
    }

    @Test
    void a_published_rate_is_into_crowns_and_the_same_however_many_zeros_it_ends_with() {
        assertThat(published("2026-11-20", "EUR", "24.3")).isEqualTo(published("2026-11-20", "EUR", "24.300000"));
        assertThat(published("2026-11-20", "EUR", "2.4E+1").rate().worth()).hasToString("24.000");
        assertThatThrownBy(() -> published("2026-11-20", "EUR", "24.1234567"))
                .hasMessage("a rate has at most 9 digits and 6 decimals");
        assertThatThrownBy(() -> published("2026-11-20", "EUR", "1E+999999999"))
                .hasMessage("a rate has at most 9 digits and 6 decimals");
        ExchangeRate intoEuros = ExchangeRate.parse("USD", "EUR", "0.9");
        assertThatThrownBy(() -> new PublishedRate(LocalDate.EPOCH, intoEuros, "x"))
                .hasMessage("a published rate is into CZK, not into EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "1000.00, 210.00, 24.350, 24350.00, 5113.50",
        "333.33, 70.00, 25.115, 8371.58, 1758.05",
        "-333.33, -70.00, 25.115, -8371.58, -1758.05",
    })
    void base_and_tax_are_converted_each_by_itself(String base, String tax, String rate, String czk, String czkTax) {
        ConvertedTax converted = ConvertedTax.of(
                ExchangeRate.parse("EUR", "CZK", rate), Money.parse("EUR", base), Money.parse("EUR", tax));
        assertThat(converted).isEqualTo(new ConvertedTax(Money.parse("CZK", czk), Money.parse("CZK", czkTax)));
        assertThat(converted.total()).isEqualTo(Money.parse("CZK", czk).plus(Money.parse("CZK", czkTax)));
    }

    @Test
    void a_rate_of_a_hundred_units_converts_as_exactly() {
        ExchangeRate forints = new ExchangeRate(
                Currency.getInstance("HUF"), Currency.getInstance("CZK"), 100, new BigDecimal("6.214"));
        assertThat(forints.convert(Money.parse("HUF", "12345.00"))).isEqualTo(Money.parse("CZK", "767.12"));
    }

    @Test
    void only_amounts_of_the_rate_are_converted() {
        ExchangeRate rate = ExchangeRate.parse("EUR", "CZK", "24.350");
        Money euro = Money.parse("EUR", "1.00");
        assertThatThrownBy(() -> ConvertedTax.of(rate, euro, Money.parse("USD", "0.21")))
                .isInstanceOf(CurrencyMismatchException.class);
    }
}
