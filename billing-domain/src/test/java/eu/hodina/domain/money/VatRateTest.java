package eu.hodina.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VatRateTest {
    @Test
    void a_rate_is_written_without_trailing_zeros() {
        assertThat(VatRate.ofPercent("21").percent()).isEqualTo("21");
        assertThat(VatRate.ofPercent("10.50").percent()).isEqualTo("10.5");
        assertThat(VatRate.ofPercent("0").percent()).isEqualTo("0");
    }

    @Test
    void the_tax_is_rounded_half_up_to_the_haler() {
        assertThat(VatRate.ofPercent("21").taxOf(Money.parse("CZK", "101.20"))).isEqualTo(Money.parse("CZK", "21.25"));
        assertThat(VatRate.ofPercent("21").taxOf(Money.parse("CZK", "-0.50"))).isEqualTo(Money.parse("CZK", "-0.11"));
    }

    @Test
    void a_rate_has_two_decimals_and_lies_between_0_and_100() {
        assertThatThrownBy(() -> VatRate.ofPercent("21.005")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> VatRate.ofPercent("100.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VatRate.ofPercent("-1")).isInstanceOf(IllegalArgumentException.class);
    }
}
