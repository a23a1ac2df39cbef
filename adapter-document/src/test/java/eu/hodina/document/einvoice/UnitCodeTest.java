package eu.hodina.document.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the units of goods are called in electronic invoices. */
class UnitCodeTest {
    @ParameterizedTest
    @CsvSource({"ks,H87", "KS.,H87", "' pc ',H87", "hod.,HUR", "m²,MTK", "kg,KGM", "měs.,MON", "krabice,C62", "'',C62"})
    void known_names_have_their_codes_and_others_are_one(String name, String code) {
        assertThat(UnitCode.of(name)).isEqualTo(code);
    }
}
