package eu.hodina.domain.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.money.Validity;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersOfFirmsTest {
    @ParameterizedTest
    @ValueSource(strings = {"27074358", "45317054", "00006947", "6947"})
    void an_ico_has_its_check_digit(String text) {
        assertThat(CompanyNumber.find(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "27074359", "270743581", "2707435x", ""})
    void what_is_no_ico_is_refused(String text) {
        assertThat(CompanyNumber.find(text)).isEmpty();
        assertThatThrownBy(() -> CompanyNumber.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_vat_number_begins_with_its_state() {
        assertThat(TaxNumber.parse("SK 2020 3178 93").country()).isEqualTo("SK");
        assertThatThrownBy(() -> TaxNumber.parse("CZ123")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TaxNumber.parse("27074358")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_series_counts_within_its_year() {
        NumberSeries series = new NumberSeries("INVOICE", "FV", 4);
        assertThat(series.number(2026, 7)).isEqualTo("FV20260007");
        assertThat(series.number(2026, 12_345)).isEqualTo("FV202612345");
        assertThatThrownBy(() -> series.number(2026, 0)).hasMessage("a counter begins with 1, not 0");
    }

    @Test
    void the_digits_of_a_prefix_tell_variable_symbols_apart() {
        assertThat(new NumberSeries("INVOICE", "FV", 4).symbolStem()).isEmpty();
        assertThat(new NumberSeries("INVOICE", "F-0", 4).symbolStem()).isEmpty();
        assertThat(new NumberSeries("INVOICE", "3F07", 3).symbolStem()).isEqualTo("307");
        assertThat(new NumberSeries("INVOICE", "FV", 6).symbolProblem()).isEmpty();
        assertThat(new NumberSeries("INVOICE", "1FV", 6).symbolProblem())
                .contains("digits of the prefix, year and counter fit the ten of a variable symbol, not 11");
        assertThat(new NumberSeries("INVOICE", "F20", 4).symbolProblem())
                .contains("the digits of a prefix have no 20 in them, which reads as a year, not F20");
    }

    @Test
    void the_czech_rates_are_those_of_the_day() {
        LocalDate day = LocalDate.parse("2026-10-31");
        assertThat(VatRates.czech().rateOn(VatCategory.STANDARD, day)).contains(VatRate.ofPercent("21"));
        assertThat(VatRates.czech().rateOn(VatCategory.REDUCED, day)).contains(VatRate.ofPercent("12"));
        LocalDate before = LocalDate.parse("2023-12-31");
        assertThat(VatRates.czech().rateOn(VatCategory.STANDARD, before)).contains(VatRate.ofPercent("21"));
        assertThat(VatRates.czech().rateOn(VatCategory.REDUCED, before)).contains(VatRate.ofPercent("15"));
        assertThat(VatRates.czech().rateOn(VatCategory.ZERO, before)).isEmpty();
        assertThat(VatRates.czech().rateOn(VatCategory.STANDARD, LocalDate.parse("2014-12-31")))
                .isEmpty();
        assertThat(VatRates.czech().categoryOf(VatRate.ofPercent("12"), day)).contains(VatCategory.REDUCED);
    }

    @Test
    void rates_are_kept_where_each_day_up_to_the_last_has_them() {
        VatRates.Version used = standard("21", Validity.from(LocalDate.parse("2024-01-01")));
        LocalDate last = LocalDate.parse("2026-10-31");
        assertThat(VatRates.czech().keeps(used, last)).isTrue();
        VatRates raised = new VatRates(List.of(
                standard("21", Validity.between(LocalDate.parse("2020-01-01"), LocalDate.parse("2025-06-30"))),
                standard("21", Validity.between(LocalDate.parse("2025-07-01"), last)),
                standard("23", Validity.from(LocalDate.parse("2026-11-01")))));
        assertThat(raised.keeps(used, last)).isTrue();
        assertThat(raised.keeps(used, last.plusDays(1))).isFalse();
        assertThat(raised.keeps(standard("21", Validity.always()), last)).isFalse();
        assertThat(new VatRates(List.of(standard("21", Validity.always())))
                        .keeps(standard("21", Validity.always()), last))
                .isTrue();
        assertThat(new VatRates(List.of()).keeps(used, last)).isFalse();
    }

    private static VatRates.Version standard(String rate, Validity validity) {
        return new VatRates.Version(VatCategory.STANDARD, VatRate.ofPercent(rate), validity);
    }
}
