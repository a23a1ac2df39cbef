package eu.hodina.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    private static final Currency CZK = Currency.getInstance("CZK");

    @Test
    void an_amount_is_read_in_the_digits_of_its_currency() {
        assertThat(Money.parse("CZK", "1450.00").minor()).isEqualTo(145_000);
        assertThat(Money.parse("CZK", "1450").minor()).isEqualTo(145_000);
        assertThat(Money.parse("JPY", "1450").minor()).isEqualTo(1_450);
        assertThat(Money.parse("CZK", "-0.01").toString()).isEqualTo("-0.01 CZK");
    }

    @Test
    void a_third_decimal_of_a_crown_is_refused_and_not_rounded() {
        assertThatThrownBy(() -> Money.parse("CZK", "1.005"))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("an amount with at most 2 decimals was expected in CZK, not 1.005");
        assertThat(Money.of(CZK, new BigDecimal("1.005"), RoundingMode.HALF_UP).minor())
                .isEqualTo(101);
    }

    @ParameterizedTest
    @CsvSource({
        "1000.00, 50, 60, 833.33",
        "1234.50, 1, 60, 20.58",
        "1234.50, 2, 60, 41.15",
        "-0.01, 1, 2, -0.01",
        "0.01, 1, 2, 0.01",
        "0.01, 49, 100, 0.00",
        "30000000.00, 10, 30, 10000000.00",
        "92233720368547758.07, 60, 60, 92233720368547758.07"
    })
    void a_ratio_multiplies_first_and_rounds_once(String amount, long numerator, long denominator, String expected) {
        assertThat(Money.parse("CZK", amount).timesRatio(numerator, denominator, RoundingMode.HALF_UP))
                .isEqualTo(Money.parse("CZK", expected));
    }

    @Test
    void a_ratio_agrees_with_exact_arithmetic_for_any_numbers() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            long minor = random.nextLong() >> random.nextInt(64);
            long numerator = random.nextLong() >> (16 + random.nextInt(48));
            long denominator = 1 + random.nextInt(100_000);
            BigInteger exact = new BigDecimal(BigInteger.valueOf(minor).multiply(BigInteger.valueOf(numerator)))
                    .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
                    .toBigIntegerExact();
            if (exact.bitLength() < 64) {
                assertThat(Money.ofMinor(CZK, minor)
                                .timesRatio(numerator, denominator, RoundingMode.HALF_UP)
                                .minor())
                        .as("seed %d, %d * %d / %d", seed, minor, numerator, denominator)
                        .isEqualTo(exact.longValueExact());
            }
        }
    }

    @Test
    void what_does_not_fit_is_an_error() {
        Money most = Money.ofMinor(CZK, Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Money.ofMinor(CZK, 1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.timesRatio(2, 1, RoundingMode.HALF_UP)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofMinor(CZK, Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void crowns_and_euros_never_meet() {
        assertThatThrownBy(() -> Money.parse("CZK", "1").plus(Money.parse("EUR", "1")))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("expected an amount in CZK, found one in EUR");
        assertThat(Money.parse("CZK", "1")).isNotEqualTo(Money.parse("EUR", "1"));
    }
}
