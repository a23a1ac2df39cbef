package eu.hodina.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.HourlyPrice;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class InvoiceTest {
    private static final Currency CZK = Currency.getInstance("CZK");
    private static final LocalDate NOV_2 = LocalDate.parse("2026-11-02");
    private static final LocalDate OCT_31 = LocalDate.parse("2026-10-31");

    @Test
    void an_issued_invoice_knows_when_and_under_which_symbol_it_is_paid() {
        Invoice invoice = issued(line("12000.00", "21"));
        assertThat(invoice.dueDate()).isEqualTo(LocalDate.parse("2026-11-16"));
        assertThat(invoice.variableSymbol()).isEqualTo(VariableSymbol.parse("0020260123"));
        assertThat(invoice.state()).isEqualTo(InvoiceState.ISSUED);
    }

    /** Trap 13 of the handbook, the invoice F2026-0123. */
    @Test
    void vat_is_computed_once_per_rate_over_the_sum_of_the_lines() {
        InvoiceContent content = content(line("12000.00", "21"), line("1000.00", "12"), line("5075.00", "21"));
        assertThat(content.vatSummary())
                .containsExactly(
                        row(VatCategory.STANDARD, "21", "17075.00", "3585.75"),
                        row(VatCategory.REDUCED, "12", "1000.00", "120.00"));
        assertThat(content.net()).isEqualTo(czk("18075.00"));
        assertThat(content.vat()).isEqualTo(czk("3705.75"));
        assertThat(content.total()).isEqualTo(czk("21780.75"));
    }

    /** Trap 11: per line it would be 21.30. */
    @Test
    void ten_small_lines_bear_the_tax_of_their_sum() {
        InvoiceContent content =
                content(Collections.nCopies(10, line("10.12", "21")).toArray(InvoiceLine[]::new));
        assertThat(content.vat()).isEqualTo(czk("21.25"));
        assertThat(content.total()).isEqualTo(czk("122.45"));
    }

    @Test
    void a_line_that_does_not_multiply_is_refused() {
        assertThatThrownBy(() -> work(50, "1000.00", "830.00"))
                .hasMessage("50 min at 1000.00 CZK are not 830.00 CZK: Programování");
        assertThat(work(50, "1000.00", "833.33").amount()).isEqualTo(czk("833.33"));
    }

    @Test
    void a_rate_stands_exactly_where_a_tax_is_borne() {
        assertThatThrownBy(() -> line(VatCategory.REVERSE_CHARGE_EU, Optional.of(VatRate.ofPercent("21"))))
                .hasMessageContaining("REVERSE_CHARGE_EU has a rate");
        assertThatThrownBy(() -> line(VatCategory.STANDARD, Optional.empty()))
                .hasMessageContaining("STANDARD has no rate");
    }

    @Test
    void a_sent_invoice_cannot_be_cancelled_nor_a_cancelled_one_sent() {
        Invoice invoice = issued(line("1.00", "21"));
        assertThatThrownBy(() -> invoice.sent().cancelled())
                .hasMessage("invoice F2026-0123 was sent and cannot be cancelled");
        assertThatThrownBy(() -> invoice.cancelled().sent())
                .hasMessage("invoice F2026-0123 is cancelled and cannot be sent");
        assertThat(invoice.sent().sent().state()).isEqualTo(InvoiceState.SENT);
    }

    @Test
    void payment_stands_apart_from_state() {
        Money total = czk("21780.75");
        assertThat(PaymentState.of(total, czk("0.00"))).isEqualTo(PaymentState.OPEN);
        assertThat(PaymentState.of(total, czk("20000.00"))).isEqualTo(PaymentState.PARTLY_PAID);
        assertThat(PaymentState.of(total, czk("21780.75"))).isEqualTo(PaymentState.PAID);
        assertThat(PaymentState.of(total, czk("25000.00"))).isEqualTo(PaymentState.OVERPAID);
    }

    @Test
    void a_long_number_is_paid_under_its_last_ten_digits() {
        assertThat(new InvoiceNumber("2026-00000012345").variableSymbol().digits())
                .isEqualTo("12345");
        assertThat(new InvoiceNumber("1234567890123").variableSymbol().digits()).isEqualTo("4567890123");
        assertThat(VariableSymbol.find("0000000000")).isEmpty();
    }

    private static Invoice issued(InvoiceLine... lines) {
        return Invoice.issue(new InvoiceId("I1"), new InvoiceNumber("F2026-0123"), content(lines), NOV_2, OCT_31);
    }

    private static InvoiceContent content(InvoiceLine... lines) {
        PostalAddress address = new PostalAddress("Dlouhá 12", "110 00", "Praha", "CZ");
        Party party = new Party(
                "Vzorový servis s.r.o.",
                address,
                Optional.of("27074358"),
                Optional.of("CZ27074358"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        BankAccount account = new BankAccount(
                Iban.ofCzech("19-2000145399", "0800"), Optional.of("GIBACZPX"), CZK, "Česká spořitelna");
        return new InvoiceContent(
                new FirmId("F"),
                new ClientId("C"),
                party,
                party,
                VatStatus.PAYER,
                account,
                CZK,
                Language.CS,
                DatePeriod.month(YearMonth.of(2026, 10)),
                14,
                List.of(),
                List.of(lines));
    }

    private static InvoiceLine line(String net, String rate) {
        VatCategory category = rate.equals("21") ? VatCategory.STANDARD : VatCategory.REDUCED;
        return new InvoiceLine(
                InvoiceLine.Kind.FEE,
                "Paušál",
                OptionalLong.empty(),
                Optional.empty(),
                czk(net),
                category,
                Optional.of(VatRate.ofPercent(rate)),
                Optional.empty());
    }

    private static InvoiceLine line(VatCategory category, Optional<VatRate> rate) {
        return new InvoiceLine(
                InvoiceLine.Kind.FEE,
                "Paušál",
                OptionalLong.empty(),
                Optional.empty(),
                czk("1.00"),
                category,
                rate,
                Optional.empty());
    }

    private static InvoiceLine work(long minutes, String hourly, String net) {
        return new InvoiceLine(
                InvoiceLine.Kind.WORK,
                "Programování",
                OptionalLong.of(minutes),
                Optional.of(HourlyPrice.parse("CZK", hourly)),
                czk(net),
                VatCategory.STANDARD,
                Optional.of(VatRate.ofPercent("21")),
                Optional.empty());
    }

    private static VatSummaryRow row(VatCategory category, String rate, String base, String vat) {
        return new VatSummaryRow(category, Optional.of(VatRate.ofPercent(rate)), czk(base), czk(vat));
    }

    private static Money czk(String amount) {
        return Money.parse("CZK", amount);
    }
}
