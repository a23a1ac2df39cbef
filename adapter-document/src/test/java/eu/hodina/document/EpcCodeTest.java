package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.money.Money;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EpcCodeTest {
    private static final Iban IBAN = new Iban("CZ6508000000192000145399");

    private static EpcCode code(String amount, String reference, String text) {
        return new EpcCode("GIBACZPX", "Vzorový servis s.r.o.", IBAN, Money.parse("EUR", amount), reference, text);
    }

    @Test
    void handbook_code_has_96_bytes() {
        String lines =
                code("1210.00", EpcCode.creditorReference("2026000123"), "").lines();
        assertThat(lines)
                .isEqualTo("BCD\n002\n1\nSCT\nGIBACZPX\nVzorovy servis s.r.o.\nCZ6508000000192000145399\nEUR1210.00\n\n"
                        + "RF462026000123");
        assertThat(lines.getBytes(StandardCharsets.UTF_8)).hasSize(96);
    }

    @Test
    void variable_symbol_goes_into_the_text() {
        assertThat(code("1210.00", "", "/VS/20260127 F2026-0127").lines())
                .endsWith("EUR1210.00\n\n\n/VS/20260127 F2026-0127");
    }

    @Test
    void nothing_follows_the_last_used_line() {
        assertThat(code("0.01", "", "").lines()).endsWith("\nEUR0.01");
    }

    @Test
    void creditor_reference_bears_its_check_digits() {
        assertThat(EpcCode.creditorReference("2026000123")).isEqualTo("RF462026000123");
        assertThat(EpcCode.creditorReference("539007547034")).isEqualTo("RF18539007547034");
        assertThatIllegalArgumentException().isThrownBy(() -> EpcCode.creditorReference("F2026-1"));
    }

    @Test
    void longest_code_stays_under_331_bytes() {
        EpcCode code = new EpcCode(
                "GIBACZPXXXX", "ě".repeat(100), IBAN, Money.parse("EUR", "999999999.99"), "", "ß".repeat(200));
        assertThat(code.name()).isEqualTo("e".repeat(70));
        assertThat(code.text()).isEqualTo("s".repeat(140));
        assertThat(code.lines().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(331);
    }

    @Test
    void refuses_another_currency_too_much_and_both_references() {
        assertThat(EpcCode.canPay(Money.parse("EUR", "1000000000.00"))).isFalse();
        assertThat(EpcCode.canPay(Money.parse("CZK", "1.00"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> code("0.00", "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> code("1.00", "RF18539007547034", "and a text"));
        assertThatIllegalArgumentException().isThrownBy(() -> code("1.00", "18539007547034", ""));
    }
}
