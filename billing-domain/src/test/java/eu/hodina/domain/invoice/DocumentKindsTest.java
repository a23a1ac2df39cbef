package eu.hodina.domain.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hodina.domain.client.ClientId;
import eu.hodina.domain.client.Language;
import eu.hodina.domain.firm.BankAccount;
import eu.hodina.domain.firm.FirmId;
import eu.hodina.domain.firm.Iban;
import eu.hodina.domain.firm.NumberSeries;
import eu.hodina.domain.firm.PostalAddress;
import eu.hodina.domain.firm.SeriesCode;
import eu.hodina.domain.firm.VatStatus;
import eu.hodina.domain.invoice.InvoiceLine.Kind;
import eu.hodina.domain.money.DatePeriod;
import eu.hodina.domain.money.ExchangeRate;
import eu.hodina.domain.money.Money;
import eu.hodina.domain.money.PriceMode;
import eu.hodina.domain.money.TotalRounding;
import eu.hodina.domain.money.VatCategory;
import eu.hodina.domain.money.VatRate;
import eu.hodina.domain.order.Quantity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Traps 12 to 18, 21 and 22 of the handbook, as the documents themselves count them. */
class DocumentKindsTest {
    private static final Currency CZK = Currency.getInstance("CZK");
    private static final DocumentReference ORIGINAL =
            new DocumentReference(new InvoiceId("I1"), new InvoiceNumber("F2026-0123"), LocalDate.parse("2026-10-31"));

    @Test
    void gross_prices_are_split_from_their_sum() {
        InvoiceContent content = usual(flat(Kind.PRODUCT, "9999.99", "21")).toBuilder()
                .prices(PriceMode.GROSS)
                .build();
        assertThat(content.net()).isEqualTo(czk("8264.45"));
        assertThat(content.vat()).isEqualTo(czk("1735.54"));
        assertThat(content.total()).isEqualTo(czk("9999.99"));
        InvoiceContent thousand = usual(flat(Kind.PRODUCT, "1000.00", "21")).toBuilder()
                .prices(PriceMode.GROSS)
                .build();
        assertThat(thousand.vatSummary()).containsExactly(row("21", "826.45", "173.55"));
    }

    @Test
    void what_is_paid_is_rounded_in_a_row_of_its_own_and_the_tax_stays() {
        InvoiceContent content = usual(
                        flat(Kind.FEE, "12000.00", "21"),
                        flat(Kind.FEE, "5075.00", "21"),
                        flat(Kind.FEE, "1000.00", "12"))
                .toBuilder()
                .rounding(TotalRounding.WHOLE_UNIT)
                .build();
        assertThat(content.total()).isEqualTo(czk("21780.75"));
        assertThat(content.vat()).isEqualTo(czk("3705.75"));
        assertThat(content.roundingAmount()).isEqualTo(czk("0.25"));
        assertThat(content.payable()).isEqualTo(czk("21781.00"));
        assertThat(TotalRounding.WHOLE_UNIT.of(czk("6105.23"))).isEqualTo(czk("-0.23"));
        assertThat(TotalRounding.EXACT.of(czk("6105.23"))).isEqualTo(czk("0.00"));
        assertThat(TotalRounding.WHOLE_UNIT.of(czk("0.50"))).isEqualTo(czk("0.50"));
    }

    @Test
    void three_advances_are_deducted_as_they_stand_on_their_documents() {
        InvoiceContent content = usual(flat(Kind.FIXED_PRICE, "10000.00", "21")).toBuilder()
                .deductions(List.of(advance("1000.00"), advance("1000.00"), advance("1000.00")))
                .build();
        assertThat(content.declaredVat()).containsExactly(row("21", "7520.65", "1579.35"));
        assertThat(content.payable()).isEqualTo(czk("9100.00"));
        assertThat(content.total()).isEqualTo(czk("12100.00"));
    }

    @Test
    void an_advance_of_12_100_leaves_24_200_of_30_000() {
        InvoiceContent content = usual(flat(Kind.FIXED_PRICE, "30000.00", "21")).toBuilder()
                .deductions(List.of(advance("12100.00")))
                .build();
        assertThat(content.declaredVat()).containsExactly(row("21", "20000.00", "4200.00"));
        assertThat(content.payable()).isEqualTo(czk("24200.00"));
    }

    @Test
    void euros_are_declared_in_crowns_base_and_tax_each_converted() {
        Currency eur = Currency.getInstance("EUR");
        InvoiceLine line = InvoiceLine.flat(
                Kind.FEE,
                "Servis",
                Money.parse("EUR", "333.33"),
                VatCategory.STANDARD,
                Optional.of(VatRate.ofPercent("21")));
        InvoiceContent content = new InvoiceContent(
                        new FirmId("F"),
                        new ClientId("C"),
                        party(),
                        party(),
                        VatStatus.PAYER,
                        new BankAccount(Iban.ofCzech("19-2000145399", "0800"), Optional.empty(), eur, "ČS"),
                        eur,
                        Language.CS,
                        DatePeriod.month(YearMonth.of(2026, 10)),
                        14,
                        List.of(),
                        List.of(line))
                .toBuilder().inCzk(ExchangeRate.parse("EUR", "CZK", "25.115")).build();
        assertThat(content.vatSummaryInCzk()).containsExactly(row("21", "8371.58", "1758.05"));
        assertThat(content.declaredVatInCzk()).containsExactly(row("21", "8371.58", "1758.05"));
    }

    @Test
    void a_simplified_invoice_is_of_ten_thousand_crowns_at_most() {
        InvoiceContent limit = usual(flat(Kind.PRODUCT, "10000.00", "21")).toBuilder()
                .prices(PriceMode.GROSS)
                .kind(DocumentKind.SIMPLIFIED_INVOICE)
                .build();
        assertThat(limit.total()).isEqualTo(czk("10000.00"));
        assertThatThrownBy(() -> usual(flat(Kind.PRODUCT, "10000.01", "21")).toBuilder()
                        .prices(PriceMode.GROSS)
                        .kind(DocumentKind.SIMPLIFIED_INVOICE)
                        .build())
                .hasMessage("a simplified invoice is of at most 10000.00 CZK with VAT, not of 10000.01 CZK");
    }

    @Test
    void a_credit_note_prints_negative_differences_and_names_its_original() {
        InvoiceContentBuilder note = usual(flat(Kind.CORRECTION, "-1450.00", "21")).toBuilder()
                .kind(DocumentKind.CREDIT_NOTE)
                .original(ORIGINAL);
        assertThatThrownBy(note::build).hasMessage("a CREDIT_NOTE names the document that it corrects, and says why");
        InvoiceContent content = note.reason("Hodina navíc").build();
        assertThat(content.net()).isEqualTo(czk("-1450.00"));
        assertThat(content.vat()).isEqualTo(czk("-304.50"));
        assertThat(content.payable()).isEqualTo(czk("-1754.50"));
        assertThatThrownBy(() ->
                        note.lines(List.of(flat(Kind.CORRECTION, "1.00", "21"))).build())
                .hasMessageContaining("lowers what is owed");
    }

    @Test
    void a_proforma_declares_no_vat_and_a_tax_document_on_a_payment_asks_for_nothing() {
        InvoiceContent proforma = usual(flat(Kind.ADVANCE, "12100.00", "21")).toBuilder()
                .kind(DocumentKind.PROFORMA)
                .prices(PriceMode.GROSS)
                .build();
        assertThat(proforma.vatSummary()).isEmpty();
        assertThat(proforma.payable()).isEqualTo(czk("12100.00"));
        InvoiceContent onPayment =
                proforma.toBuilder().kind(DocumentKind.PAYMENT_TAX_DOCUMENT).build();
        assertThat(onPayment.vatSummary()).containsExactly(row("21", "10000.00", "2100.00"));
        assertThat(onPayment.payable()).isEqualTo(czk("0.00"));
    }

    @Test
    void a_quantity_at_a_unit_price_is_the_amount() {
        assertThatThrownBy(() -> new InvoiceLine(
                        Kind.PRODUCT,
                        "Disk",
                        OptionalLong.empty(),
                        Optional.empty(),
                        Optional.of(Quantity.parse("2")),
                        Optional.of("ks"),
                        Optional.of(czk("1990.00")),
                        czk("3979.00"),
                        VatCategory.STANDARD,
                        Optional.of(VatRate.ofPercent("21")),
                        Optional.empty()))
                .hasMessage("2 at 1990.00 CZK are not 3979.00 CZK: Disk");
    }

    @Test
    void series_of_other_documents_follow_from_that_of_invoices_without_a_shared_symbol() {
        NumberSeries invoices = new NumberSeries("INVOICE", "FV", 4);
        assertThat(SeriesCode.PROFORMA.findDerivedFrom(invoices).orElseThrow().number(2026, 1))
                .isEqualTo("ZFV1-20260001");
        assertThat(DocumentKind.SIMPLIFIED_INVOICE.series()).isEqualTo(SeriesCode.INVOICE);
        assertThat(SeriesCode.PENALTY.findDerivedFrom(new NumberSeries("INVOICE", "LONGNAME", 4)))
                .isEmpty();
        assertThat(SeriesCode.PENALTY.findDerivedFrom(new NumberSeries("INVOICE", "F", 8)))
                .contains(new NumberSeries("PENALTY", "PF5-", 5));
        assertThat(SeriesCode.PAYMENT_TAX_DOCUMENT.findDerivedFrom(new NumberSeries("INVOICE", "FAKTU-", 4)))
                .contains(new NumberSeries("PAYMENT_TAX_DOCUMENT", "DFAKTU2-", 4));
        assertThat(SeriesCode.PROFORMA.findDerivedFrom(new NumberSeries("INVOICE", "FAKTUR", 4)))
                .contains(new NumberSeries("PROFORMA", "ZFAKTUR1", 4));
    }

    private static AdvanceDeduction advance(String gross) {
        VatSummaryRow row = VatSummaryRow.row(
                PriceMode.GROSS, VatCategory.STANDARD, Optional.of(VatRate.ofPercent("21")), czk(gross));
        return new AdvanceDeduction(ORIGINAL, List.of(row), List.of(), czk(gross));
    }

    private static InvoiceContent usual(InvoiceLine... lines) {
        return new InvoiceContent(
                new FirmId("F"),
                new ClientId("C"),
                party(),
                party(),
                VatStatus.PAYER,
                new BankAccount(
                        Iban.ofCzech("19-2000145399", "0800"), Optional.of("GIBACZPX"), CZK, "Česká spořitelna"),
                CZK,
                Language.CS,
                DatePeriod.month(YearMonth.of(2026, 10)),
                14,
                List.of(),
                List.of(lines));
    }

    private static Party party() {
        return new Party(
                "Vzorový servis s.r.o.",
                new PostalAddress("Dlouhá 12", "110 00", "Praha", "CZ"),
                Optional.of("27074358"),
                Optional.of("CZ27074358"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static InvoiceLine flat(Kind kind, String amount, String rate) {
        return InvoiceLine.flat(
                kind,
                "Text",
                czk(amount),
                rate.equals("21") ? VatCategory.STANDARD : VatCategory.REDUCED,
                Optional.of(VatRate.ofPercent(rate)));
    }

    private static VatSummaryRow row(String rate, String base, String vat) {
        return new VatSummaryRow(
                rate.equals("21") ? VatCategory.STANDARD : VatCategory.REDUCED,
                Optional.of(VatRate.ofPercent(rate)),
                czk(base),
                czk(vat));
    }

    private static Money czk(String amount) {
        return Money.parse("CZK", amount);
    }
}
