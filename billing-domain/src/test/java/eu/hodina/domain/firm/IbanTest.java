package eu.hodina.domain.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of handbook 5.1. */
class IbanTest {
    @ParameterizedTest
    @CsvSource({
        "19-2000145399, 0800, CZ6508000000192000145399",
        "1265098001, 5500, CZ5855000000001265098001",
        "2970297, 0100, CZ3301000000000002970297",
        "34278-727558021, 0100, CZ2101000342780727558021"
    })
    void a_czech_account_has_one_iban(String number, String bank, String iban) {
        assertThat(Iban.ofCzech(number, bank).value()).isEqualTo(iban);
        assertThat(new Iban(iban).czechNumber()).contains(number + "/" + bank);
    }

    @Test
    void an_iban_is_printed_in_groups_of_four() {
        assertThat(Iban.parse("cz65 0800 0000 1920 0014 5399").printed()).isEqualTo("CZ65 0800 0000 1920 0014 5399");
    }

    @Test
    void a_german_iban_has_no_czech_number() {
        assertThat(Iban.parse("DE89370400440532013000").czechNumber()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CZ6508000000192000145398, its check digits (modulo 97) are wrong",
        "CZ650800000019200014539, 24 characters were expected for CZ",
        "DE8937040044053201300, 22 characters were expected for DE",
        "nonsense, 'two letters, two digits and 11 to 30 letters or digits were expected'"
    })
    void what_is_no_iban_says_why(String text, String why) {
        assertThatThrownBy(() -> new Iban(text)).hasMessage("'" + text + "' is no IBAN: " + why);
        assertThat(Iban.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4278-727558021, 0100", "2000000109, 0800"})
    void a_czech_number_that_fails_modulo_11_is_refused(String number, String bank) {
        assertThatThrownBy(() -> Iban.ofCzech(number, bank)).hasMessageContaining("modulo 11");
    }
}
