package eu.hodina.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.invoice.VariableSymbol;
import eu.hodina.domain.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpaydTest {
    private static final Iban IBAN = new Iban("CZ6508000000192000145399");

    private static Spayd crowns(String amount) {
        return Spayd.to(IBAN, "", Money.parse("CZK", amount));
    }

    @Test
    void official_vector_has_its_checksum() {
        Spayd spayd = Spayd.to(new Iban("CZ5855000000001265098001"), "", Money.parse("CZK", "100.00"));
        assertThat(spayd.canonical()).isEqualTo("SPD*1.0*ACC:CZ5855000000001265098001*AM:100.00*CC:CZK");
        assertThat(spayd.checksum()).isEqualTo("AAD80227");
        assertThat(spayd.text()).isEqualTo("SPD*1.0*ACC:CZ5855000000001265098001*AM:100.00*CC:CZK*CRC32:AAD80227");
    }

    @Test
    void handbook_invoice_is_written_as_it_stands_there() {
        Spayd spayd = Spayd.to(IBAN, "GIBACZPX", Money.parse("CZK", "21780.75"))
                .variableSymbol(new VariableSymbol("20260123"))
                .constantSymbol("0308")
                .payee("Vzorový servis s.r.o.")
                .message("Faktura F2026-0123")
                .due(LocalDate.of(2026, 11, 14));
        assertThat(spayd.canonical())
                .isEqualTo("SPD*1.0*ACC:CZ6508000000192000145399+GIBACZPX*AM:21780.75*CC:CZK*DT:20261114"
                        + "*MSG:FAKTURA F2026-0123*RN:VZOROVY SERVIS S.R.O.*X-KS:0308*X-VS:20260123");
        assertThat(spayd.checksum()).isEqualTo("905D64A2");
    }

    @Test
    void values_are_upper_case_ascii_with_stars_and_per_cents_escaped() {
        assertThat(crowns("1.00").message("  Žluťoučký * kůň, 100 % & spol.  ").canonical())
                .isEqualTo("SPD*1.0*ACC:CZ6508000000192000145399*AM:1.00*CC:CZK*MSG:ZLUTOUCKY %2A KUN 100 %25 SPOL.");
    }

    @Test
    void value_is_cut_at_its_limit_and_never_inside_an_escape() {
        assertThat(crowns("1.00").payee("A".repeat(34) + "*B").canonical()).endsWith("*RN:" + "A".repeat(34));
        assertThat(crowns("1.00").message("x".repeat(61)).canonical()).endsWith("*MSG:" + "X".repeat(60));
    }

    @Test
    void value_of_nothing_legible_is_left_out() {
        assertThat(crowns("1.00").message("日本").canonical()).doesNotContain("MSG");
    }

    @Test
    void only_crowns_from_one_heller_to_the_limit_can_be_paid() {
        assertThat(Spayd.canPay(Money.parse("CZK", "0.01"))).isTrue();
        assertThat(Spayd.canPay(Money.parse("CZK", "9999999.99"))).isTrue();
        assertThat(Spayd.canPay(Money.parse("CZK", "10000000.00"))).isFalse();
        assertThat(Spayd.canPay(Money.parse("CZK", "0.00"))).isFalse();
        assertThat(Spayd.canPay(Money.parse("CZK", "-5.00"))).isFalse();
        assertThat(Spayd.canPay(Money.parse("EUR", "5.00"))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> crowns("10000000.00"))
                .withMessage("QR Platba takes 0.01 to 9999999.99 CZK, not 10000000.00 CZK");
    }

    @Test
    void constant_symbol_has_at_most_four_digits() {
        assertThatIllegalArgumentException().isThrownBy(() -> crowns("1.00").constantSymbol("03080"));
    }
}
