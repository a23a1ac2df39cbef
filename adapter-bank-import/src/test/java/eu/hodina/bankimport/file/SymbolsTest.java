package eu.hodina.bankimport.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VS:911911 SS:195698665 KS:0308    | 911911     | 308  | 195698665",
                "VS:1234567890SS:1234567890KS:1234 | 1234567890 | 1234 | 1234567890",
                "/VS/1234567890/SS/77/KS/1234      | 1234567890 | 1234 | 77",
                "/VS15501234/SS/KS0308             | 15501234   | 308  |",
                "/VS0012345678/SS0000000000/KS0308 | 12345678   | 308  |",
                "/VS/SS123                         |            |      | 123",
                "faktura vs 20260042               | 20260042   |      |",
                "VS: 20260042, děkuji              | 20260042   |      |",
                "CVS 123 a MASS 5                  |            |      |",
                "VS12345678901                     |            |      |"
            })
    void are_found_where_banks_put_them(String text, String variable, String constant, String specific) {
        assertThat(Symbols.in(text).variable().orElse(null)).isEqualTo(variable);
        assertThat(Symbols.in(text).constant().orElse(null)).isEqualTo(constant);
        assertThat(Symbols.in(text).specific().orElse(null)).isEqualTo(specific);
    }
}
