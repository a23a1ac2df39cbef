package eu.hodina.bankimport.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1234.56     | -1234.56",
                "1 234,56     | 1234.56",
                "1.234.567,89 | 1234567.89",
                "1,234,567    | 1234567",
                "1.234.567    | 1234567",
                "+15.0000     | 15.0000",
                "1,5          | 1.5",
                "12..34       | ",
                "1,23,4       | ",
                "1E5          | ",
                "--5          | ",
                "$120         | ",
                "1 2          | ",
                "5.           | ",
                "x            | "
            })
    void amounts_are_read_exactly_or_not_at_all(String text, BigDecimal amount) {
        assertThat(WrittenAmount.read(text)).isEqualTo(java.util.Optional.ofNullable(amount));
    }

    @Test
    void a_known_decimal_sign_decides() {
        assertThat(WrittenAmount.read("1.234", ',')).contains(new BigDecimal("1234"));
        assertThat(WrittenAmount.read("1.234", '.')).contains(new BigDecimal("1.234"));
        assertThat(WrittenAmount.read("12.34", ',')).isEmpty();
        assertThat(WrittenAmount.read("9".repeat(41), '.')).isEmpty();
        assertThat(WrittenAmount.read("2\u00a0661,50", ',')).contains(new BigDecimal("2661.50"));
        assertThat(WrittenAmount.read("2\u202f661,50", ',')).contains(new BigDecimal("2661.50"));
    }
}
